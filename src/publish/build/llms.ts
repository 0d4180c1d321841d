import { printedDate, printedPage } from '#domain/issue.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { ABOUT, articlePath, companion, FEED_FORMATS, HOME, ISSUES, kindPath } from '#domain/urls.ts'
import { zh } from '#texts/zh.ts'
import type { ArticleDigest } from '../derive/digest.ts'
import { FEEDS_FROM } from '../derive/tags.ts'
import type { Leavable } from '../options.ts'
import { llmsTxt } from '../outputs/llms.ts'

/** The site's `llms.txt`: how its addresses are made, its indexes and feeds, and its newest articles as Markdown. */
export function siteSummary(
  paper: string,
  newest: readonly ArticleDigest[],
  absolute: (path: string) => string,
  leaveOut: readonly Leavable[],
): string {
  const has = (what: Leavable) => !leaveOut.includes(what)
  const link = (title: string, path: string, note?: string) => ({
    title,
    url: absolute(path),
    ...(note && { note }),
  })
  return llmsTxt({
    title: paper,
    summary: `《${paper}》的版面：每期、每版、每篇都有长久的地址，按人物、企业、机构、地名归档。`,
    notes: [
      [
        '地址：/日期 是一期，/日期/版次 是一版，/日期/版次/序号 是一篇',
        ...(has('markdown') ? ['一篇的地址加 .md 是同文的 Markdown'] : []),
        ...(has('ninjs') ? ['一版的地址加 /ninjs.json 是 IPTC ninjs'] : []),
      ].join('；') + '。',
      ...(has('feeds')
        ? [`有 ${FEEDS_FROM} 篇以上的人名等，地址加 /${FEED_FORMATS.join('、/')} 是订阅源。`]
        : []),
    ],
    sections: [
      {
        title: '目录',
        links: [
          link('历期', ISSUES),
          ...TAG_KINDS.map((kind) => link(zh.kinds[kind], kindPath(kind))),
          ...FEED_FORMATS.map((format) => link(format, companion.feed(HOME, format))),
        ],
      },
      {
        title: '最新',
        links: newest.map(({ summary }) =>
          link(
            summary.headline.main,
            has('markdown') ? companion.markdown(summary) : articlePath(summary),
            `${printedDate(summary.date).day} ${printedPage(summary.page)}`,
          ),
        ),
      },
      { title: 'Optional', links: [link('关于', ABOUT)] },
    ],
  })
}

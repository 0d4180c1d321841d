import { TAG_KINDS } from '#domain/kinds.ts'
import { companion, FEED_FORMATS } from '#domain/companion.ts'
import { ABOUT, articlePath, HOME, ISSUES, kindPath } from '#domain/urls.ts'
import { outputTexts } from '#texts/outputs.ts'
import type { ArticleDigest } from '../derive/digest.ts'
import { FEEDS_FROM } from '../derive/tags.ts'
import type { Leavable } from '../options.ts'
import { llmsTxt } from '../outputs/llms.ts'

/** The site's `llms.txt`: how its addresses are made, its indexes and feeds, and its newest articles as Markdown. */
export function siteSummary(
  paper: string,
  language: string,
  newest: readonly ArticleDigest[],
  absolute: (path: string) => string,
  { leaveOut, siteFeeds }: { leaveOut: readonly Leavable[]; siteFeeds: boolean },
): string {
  const { llms, base } = outputTexts(language)
  const has = (what: Leavable) => !leaveOut.includes(what)
  const link = (title: string, path: string, note?: string) => ({
    title,
    url: absolute(path),
    ...(note && { note }),
  })
  return llmsTxt({
    title: paper,
    summary: llms.summary(paper),
    notes: [
      llms.addresses(has('markdown'), has('ninjs')),
      ...(has('feeds') ? [llms.feeds(FEEDS_FROM, FEED_FORMATS)] : []),
    ],
    sections: [
      {
        title: llms.indexes,
        links: [
          link(llms.issues, ISSUES),
          ...TAG_KINDS.map((kind) => link(base.kinds[kind], kindPath(kind))),
          ...(siteFeeds ? FEED_FORMATS.map((format) => link(format, companion.feed(HOME, format))) : []),
        ],
      },
      {
        title: llms.newest,
        links: newest.map(({ summary }) =>
          link(
            summary.headline.main,
            has('markdown') ? companion.markdown(summary) : articlePath(summary),
            `${base.date(summary.date)} ${base.page(summary.page)}`,
          ),
        ),
      },
      { title: 'Optional', links: [link(llms.about, ABOUT)] },
    ],
  })
}

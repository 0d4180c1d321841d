import { TAG_KINDS } from '#domain/kinds.ts'
import type { Article, Page } from '#domain/schema.ts'
import { outputTexts } from '#texts/outputs.ts'

/** The Markdown twin of an article, for tools that read text; `url` is the article's absolute address. */
export function articleMarkdown(page: Page, article: Article, url: string): string {
  const { headline, byline, tags } = article
  const texts = outputTexts(page.language)
  const { base } = texts
  const source = [
    page.paper,
    `${base.date(page.date)} ${base.weekday(page.date)}${page.dateCertainty === 'inferred' ? texts.aside(base.inferred) : ''}`,
    base.page(page.page, page.pageName),
    [byline.credit, ...byline.authors.map(({ role, name }) => `${role ?? ''}${role ? ' ' : ''}${name}`)]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean)
  const kinds = TAG_KINDS.filter((kind) => tags[kind].length > 0).map(
    (kind) =>
      `- ${texts.named(base.kinds[kind], base.list(tags[kind].map(({ name }) => markdownText(name))))}`,
  )
  const blocks = [
    `# ${markdownText(headline.main)}`,
    ...(headline.kicker ? [texts.kicker(markdownText(headline.kicker))] : []),
    ...(headline.sub ? [texts.sub(markdownText(headline.sub))] : []),
    source.map(markdownText).join(' · '),
    ...article.paragraphs.map(markdownText),
    '---',
    ...(kinds.length > 0 ? [kinds.join('\n')] : []),
    texts.original(markdownLink(url, url)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/**
 * Text as one line of Markdown that reads as itself in CommonMark and GFM: no emphasis, link, autolink, HTML,
 * entity, table, heading, list or rule comes of it. Runs of white space become one space, as Markdown has it.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|$@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<!:)\/(?=\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** `[text](<url>)`, with nothing in the address that could end it. */
export const markdownLink = (text: string, url: string): string =>
  `[${markdownText(text)}](<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>)`

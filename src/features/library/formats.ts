import type { Highlight } from '#data/device/library/records.ts'
import { quoteHash } from '#domain/anchor.ts'
import { articlePath, pageId, parseArticleId } from '#domain/urls.ts'

/** Highlights in forms that other programs read. All are given highlights in the order of their articles and places. */

/** @param site where the site stands, without a closing slash: `https://news.example/paper` */
const addressOf = ({ article }: Highlight, site: string) => {
  const ref = parseArticleId(article)
  return ref ? site + articlePath(ref) : site
}

export function inOrder(highlights: readonly Highlight[]): Highlight[] {
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...highlights].sort(
    (a, b) =>
      before(pageOf(a), pageOf(b)) ||
      numberOf(a) - numberOf(b) ||
      a.anchor.start.paragraph - b.anchor.start.paragraph ||
      a.anchor.start.offset - b.anchor.start.offset ||
      before(a.id, b.id),
  )
}
const pageOf = ({ article }: Highlight) => {
  const ref = parseArticleId(article)
  return ref ? pageId(ref) : ''
}
const numberOf = ({ article }: Highlight) => parseArticleId(article)?.n ?? 0

/** A cell that no spreadsheet takes for a formula (OWASP: CSV injection), in quotation marks where it must. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** For Readwise: its seven columns, times in UTC. */
export function toCsv(highlights: readonly Highlight[], site: string): string {
  const rows = highlights.map((one) => [
    one.anchor.quote,
    one.title,
    one.paper,
    addressOf(one, site) + quoteHash(one.anchor),
    one.note,
    String(one.anchor.start.paragraph + 1),
    new Date(one.created).toISOString().slice(0, 19).replace('T', ' '),
  ])
  const head = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What Markdown would read as its own is written as text. */
const plain = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^([ \t]*)([-+=]|\d+(?=[.)]))/gm, '$1\\$2')
const lined = (text: string, mark: string) =>
  plain(text)
    .split(/\r\n|\r|\n/)
    .map((line) => `${mark}${line}`)
    .join('\n')

/** Article by article: its headline and place, each highlight as a quotation, each note below it. */
export function toMarkdown(
  highlights: readonly Highlight[],
  site: string,
  where: (one: Highlight) => string,
): string {
  let article = ''
  return highlights
    .map((one) => {
      const head =
        one.article === article
          ? ''
          : `## [${plain(one.title.replace(/\s+/g, ' '))}](${addressOf(one, site)})\n\n${plain(where(one))}\n\n`
      article = one.article
      const quote = lined(one.anchor.quote.replaceAll('\n', '\n\n'), '> ')
      return `${head}${quote}\n${one.note ? `\n${lined(one.note, '')}\n` : ''}`
    })
    .join('\n')
}

/** W3C Web Annotation: one page of annotations, each found by its words, or by its place in its paragraphs. */
export function toAnnotations(highlights: readonly Highlight[], site: string): string {
  const items = highlights.map((one) => {
    const { quote, prefix, suffix, start, end } = one.anchor
    const source = addressOf(one, site)
    const at = (paragraph: number, from: number, to: number) => ({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: `p${paragraph + 1}`,
      refinedBy: { type: 'TextPositionSelector', start: from, end: to },
    })
    const place =
      start.paragraph === end.paragraph
        ? at(start.paragraph, start.offset, end.offset)
        : {
            type: 'RangeSelector',
            startSelector: at(start.paragraph, start.offset, start.offset),
            endSelector: at(end.paragraph, end.offset, end.offset),
          }
    return {
      id: `${source}#highlight-${one.id}`,
      type: 'Annotation',
      motivation: one.note ? 'commenting' : 'highlighting',
      created: new Date(one.created).toISOString(),
      modified: new Date(one.changed).toISOString(),
      body: [
        ...(one.note
          ? [{ type: 'TextualBody', value: one.note, format: 'text/plain', purpose: 'commenting' }]
          : []),
        { type: 'TextualBody', value: one.colour, format: 'text/plain', purpose: 'tagging' },
      ],
      target: {
        source,
        selector: [{ type: 'TextQuoteSelector', exact: quote, prefix, suffix }, place],
      },
    }
  })
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site}/saved#highlights`,
    type: 'AnnotationPage',
    items,
  }
  return `${JSON.stringify(page, null, 1)}\n`
}

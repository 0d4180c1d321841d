import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { ArticleItem, Value } from './schema.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml|text\/xhtml)/iu
const PLAIN = /^text\/plain/iu
/** Elements that stand apart from the text around them (HTML, CSS display: block and its like). */
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|section|article|header|footer|main|aside|table|tr|br|hr)$/u
const NO_TEXT = /^(?:script|style|template|head|figure|figcaption|noscript|iframe|svg)$/u

/**
 * The paragraphs of an item's body: the one whose role is main, HTML before plain text, since it knows its
 * paragraphs; undefined where there is a body and none of a kind that can be read.
 */
export function paragraphsOf({ bodies }: Pick<ArticleItem, 'bodies'>): string[] | undefined {
  const readable = bodies.filter(
    ({ contenttype }) => !contenttype || HTML.test(contenttype) || PLAIN.test(contenttype),
  )
  const main = readable.filter(({ role }) => role === 'main')
  const among = main.length > 0 ? main : readable
  const body = among.find(isHtml) ?? among[0]
  return body ? textsOf(body) : bodies.length > 0 ? undefined : []
}

const isHtml = ({ contenttype, value }: Value): boolean =>
  contenttype ? HTML.test(contenttype) : /<(?:p|br|div|html)\b/iu.test(value)

/** A value as lines of plain text, whatever its kind; empty ones left out. */
export function textsOf(value: Value): string[] {
  const lines = isHtml(value) ? htmlLines(value.value) : value.value.split(/\r\n|[\n\r\u2028\u2029]/u)
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

function htmlLines(html: string): string[] {
  const lines = ['']
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    const name = node.nodeName
    if (NO_TEXT.test(name)) return
    if (name === '#text' && 'value' in node) {
      const text = node.value.replace(/[ \t\r\n\f]+/gu, ' ')
      lines.push((lines.pop() ?? '') + text)
    } else if ('childNodes' in node) {
      if (BLOCK.test(name)) lines.push('')
      for (const child of node.childNodes) walk(child)
      if (BLOCK.test(name)) lines.push('')
    }
  }
  walk(parse(html))
  return lines
}

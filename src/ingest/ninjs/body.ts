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

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Not by recursion: elements may be nested deeper than that goes. */
function htmlLines(html: string): string[] {
  const lines = ['']
  const coming: (Node | undefined)[] = [parse(html)]
  while (coming.length > 0) {
    const node = coming.pop()
    // A block ends here.
    if (node === undefined) lines.push('')
    else if (node.nodeName === '#text' && 'value' in node)
      lines.push((lines.pop() ?? '') + node.value.replace(/[ \t\r\n\f]+/gu, ' '))
    else if ('childNodes' in node && !NO_TEXT.test(node.nodeName)) {
      if (BLOCK.test(node.nodeName)) {
        lines.push('')
        coming.push(undefined)
      }
      for (const child of node.childNodes.toReversed()) coming.push(child)
    }
  }
  return lines
}

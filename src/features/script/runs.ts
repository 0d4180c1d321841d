/** What stands within a line: names in links, sentences, marks. Everything else parts what is before it from what is after. */
const WITHIN = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
)

/** What a reader typed, code, and what says that it is never to be translated: an address. */
const LEFT = 'script, style, noscript, template, textarea, [translate=no], [contenteditable]'

/** A run of text: what is read as one, though names in it are links and sentences spans. */
export interface Run {
  texts: Text[]
  /** The element in which it stands. */
  block: Element
}

/** Whether an element is part of the line that it stands in. A cell of a flexible row is not, whatever its name. */
export function isWithin(element: Element): boolean {
  if (!WITHIN.has(element.localName) || element.hasAttribute('lang')) return false
  const { display } = getComputedStyle(element)
  return display === 'inline' || display === 'contents' || display === ''
}

/** Where the run is that a node is part of. */
export function blockOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element?.parentElement && isWithin(element)) element = element.parentElement
  return element
}

export const isLeft = (element: Element): boolean => element.closest(LEFT) !== null

/**
 * The runs of a block, in order.
 * @param deep also those of all blocks in it
 */
export function runsOf(block: Element, deep: boolean): Run[] {
  const runs: Run[] = []
  let texts: Text[] = []
  const end = (of: Element) => {
    if (texts.length > 0) runs.push({ texts, block: of })
    texts = []
  }
  const visit = (element: Element, inside: Element) => {
    for (const node of element.childNodes) {
      if (node instanceof Text) texts.push(node)
      else if (!(node instanceof Element) || node.localName === 'wbr') continue
      else if (!node.matches(LEFT) && isWithin(node)) visit(node, inside)
      else {
        end(inside)
        if (deep && !node.matches(LEFT)) {
          visit(node, node)
          end(node)
        }
      }
    }
  }
  if (!isLeft(block)) visit(block, block)
  end(block)
  return runs
}

/**
 * While React has not taken an element of the static page over, it compares what it would write with what it finds, and
 * draws anew what differs. To it (`nodeValue` of a text, `textContent` of its element) such a text is what it was;
 * whoever writes to it has it as it is from then on.
 */
export function shield(text: Text, original: string): void {
  const element = text.parentElement
  if (!element || isTaken(element)) return
  hold(text, 'nodeValue', () => original)
  hold(element, 'textContent', () => read(element))
}

/** Ends it for a text and its element, where it was shielded. */
export function unshield(text: Text): void {
  Reflect.deleteProperty(text, 'nodeValue')
  if (text.parentElement) Reflect.deleteProperty(text.parentElement, 'textContent')
}

/** React notes on an element what it belongs to. */
const isTaken = (element: Element) => Object.keys(element).some((key) => key.startsWith('__react'))

const read = (node: Node): string =>
  node instanceof Element
    ? Array.from(node.childNodes, read).join('')
    : node instanceof Text
      ? (node.nodeValue ?? '')
      : ''

function hold(node: Node, property: 'nodeValue' | 'textContent', get: () => string): void {
  Object.defineProperty(node, property, {
    configurable: true,
    get,
    set: (value: string | null) => {
      Reflect.deleteProperty(node, property)
      node[property] = value
    },
  })
}

/** Characters that XML 1.0 §2.2 forbids even as references: most controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** Text for XML, in elements and in quoted attributes; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'\r]/g, (c) => ENTITIES[c] ?? '')

/** `<name attribute="…">text</name>`, the text and the attributes escaped. */
export function xmlElement(name: string, text: string, attributes: Record<string, string> = {}): string {
  return `<${name}${xmlAttributes(attributes)}>${xmlText(text)}</${name}>`
}

/** ` name="value"` for each, in the order given. */
export const xmlAttributes = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

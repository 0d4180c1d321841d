import type { Line, RawText } from '../stages.ts'
import { cleanCharacters } from './clean.ts'

/** Two em of white space before a line: the first-line indent of print (clreq §3.1). */
const INDENT = /^(?: {2,}|\t|\u3000)/u

/** Raw text → lines; a blank line stays, as an empty text. Line ends may be LF, CRLF, CR, form feed or U+2028. */
export function toLines({ text, firstLine }: RawText): Line[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map((raw, i) => {
    const cleaned = cleanCharacters(raw)
    return {
      text: cleaned.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''),
      number: firstLine + i,
      indented: INDENT.test(cleaned),
    }
  })
}

import type { Line, RawText } from '../../stages.ts'
import { cleanCharacters } from '../characters/clean.ts'

/** About two em of white space before a line: the first-line indent of print (clreq §3.1). */
const isIndent = (em: number): boolean => em >= 1 && em < 3

const TAB = 2

/** The width of the white space before a line, in em. */
function indentOf(text: string): number {
  const space = /^[\s\u3000]*/u.exec(text)?.[0] ?? ''
  let em = 0
  for (const c of space) em += c === '\u3000' ? 1 : c === '\t' ? TAB : 0.5
  return em
}

/** A bracket of writers that no line has closed: what stands below goes on with it, however it is set in. */
const OPEN_WRITERS = /[讯訊电電][（(][^（()）]{0,20}(?:[记記]者|通[讯訊][员員])[^（()）]{0,16}$/u

/** Raw text → lines; a blank line stays, as an empty text. Line ends may be LF, CRLF, CR, form feed or U+2028. */
export function toLines({ text, firstLine }: RawText): Line[] {
  let above = ''
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map((raw, i) => {
    const cleaned = cleanCharacters(raw)
    const indent = indentOf(cleaned)
    const goesOn = OPEN_WRITERS.test(above)
    above = cleaned.trim()
    if (goesOn) return { text: above, number: firstLine + i, indented: false, indent: 0 }
    return {
      text: above,
      number: firstLine + i,
      indented: isIndent(indent),
      indent,
    }
  })
}

import { unfoldedPairs } from '#search/language/scripts.ts'
import { isHan } from './han.ts'
import { OFFICE_NOUNS } from './lists/roles.ts'
import { SURNAMES } from './lists/surnames.ts'

/** A text as names are read in it: one script, one form of each mark, names whole. */
export interface View {
  text: string
  /** For each unit of `text`, its UTF-16 offset in the printed text. */
  at: Int32Array
}

const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
for (const [from, to] of unfoldedPairs()) table[from.charCodeAt(0)] = to.charCodeAt(0)
for (let unit = 0xff01; unit <= 0xff5e; unit += 1)
  if (/[０-９Ａ-Ｚａ-ｚ％．]/u.test(String.fromCharCode(unit))) table[unit] = unit - 0xfee0
for (const [from, to] of [
  '「“',
  '『“',
  '」”',
  '』”',
  '•·',
  '・·',
  '‧·',
  ',，',
  '(（',
  ')）',
  ':：',
  ';；',
  '\u3000 ',
  '\t ',
  '\u00a0 ',
])
  table[from?.charCodeAt(0) ?? 0] = to?.charCodeAt(0) ?? 0

const [STRAIGHT, OPENING, CLOSING] = [0x22, 0x201c, 0x201d]

/**
 * Text → view. Traditional characters are made simplified one to one, so that one set of rules reads both scripts, and
 * the blank that print sets into a name of two characters is left out.
 */
export function viewOf(printed: string): View {
  const text = folded(printed)
  const gaps = text.includes(' ') ? [...text.matchAll(GAP)].filter(({ index }) => isInName(text, index)) : []
  const at = new Int32Array(text.length - gaps.reduce((sum, [own]) => sum + own.length, 0))
  let k = 0
  let from = 0
  let whole = ''
  for (const { index, 0: own } of [...gaps, END]) {
    const to = Math.min(index, text.length)
    whole += text.slice(from, to)
    for (; from < to; from += 1) at[k++] = from
    from = to + own.length
  }
  return { text: whole, at }
}
const GAP = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu
const END = { index: Infinity, 0: '' }

let units = new Uint16Array(1000)

/** A text in one script, with one form of each mark, unit for unit. */
function folded(printed: string): string {
  const { length } = printed
  if (units.length < length) units = new Uint16Array(2 * length)
  let quoted = false
  for (let i = 0; i < length; i += 1) {
    const unit = table[printed.charCodeAt(i)] ?? 0
    units[i] = unit !== STRAIGHT ? unit : quoted ? CLOSING : OPENING
    if (unit === STRAIGHT) quoted = !quoted
  }
  // Through a buffer: made anew, in one piece, for the parts of a text that was split are slow to read.
  return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le')
}

/** Whether the blank at `i` stands between a surname, alone or after an office, and a given name of one character. */
function isInName(text: string, i: number): boolean {
  if (!SURNAMES.has(text.charAt(i - 1))) return false
  const run = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, i - 8), i))?.[0] ?? ''
  if (run.length === 1) return true
  for (let n = 2; n < run.length; n += 1) if (OFFICE_NOUNS.has(run.slice(-1 - n, -1))) return true
  return false
}

/** What was found in a view, in the offsets of the printed text. */
export const printedAt = ({ at }: View, start: number, end: number): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
})

/** Print in traditional script has more than a few characters that simplified script has in another form. */
const TRADITIONAL = 0.08

/** Whether the printed text of a view is in traditional script. */
export function isTraditional({ text, at }: View, printed: string): boolean {
  let other = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isHan(unit) && printed.charCodeAt(at[i] ?? 0) !== unit) other += 1
  }
  return other > TRADITIONAL * text.length
}

import type { TagKind } from '#domain/kinds.ts'
import { shortens } from '../tag/bodies/short-forms.ts'

/** A name that is whole by itself: what begins with it is a part of it, or of its group. */
const WHOLE = /(?:公司|集团|厂|银行|大学|医院)$/u
/** What a full name says beside its short form without being another body for it. */
const PLAIN = /^(?:人民|共和|有限|责任|股份|集团|控股|实业|省|市|县|区|州|镇|乡|街道|自治|特别行政|别行政)+$/u
/** The Party's committee of a place (区委), which is short for none of the place's many committees. */
const PARTY = /[省市县区州镇乡]委$/u
/** So many characters at a name's end say what a body is (公安局), and not which. */
const BARE = 3
/** In how many last characters of a full name its short form ends: 协会, 委员会, 办公室. */
const TAIL = 3

/**
 * Whether a name may be another one's short form by its letters: they stand in the full name in their order (市一中 in
 * 市第一中学), up to its end. Between them a short form leaves out the rest of words; where one stretch alone is left out
 * and that is a word of its own, it is another body's: 北京大学, 北京航空航天大学. So is what follows a whole name.
 */
export function looksShort(kind: TagKind, short: string, full: string): boolean {
  // Most pairs of an archive fail here, before anything is tried.
  if (!full.includes(short.charAt(short.length - 1)) || !shortens(short, full)) return false
  if (full.endsWith(short)) return short.length > BARE
  if (full.startsWith(short)) return kind === 'companies' && !WHOLE.test(short)
  if (kind === 'organisations' && (PARTY.test(short) || !full.slice(-TAIL).includes(short.slice(-1))))
    return false
  const left = leftOut(short, full)
  return left === undefined || left.start === 1 || (PLAIN.test(left.text) && !full.endsWith('人民银行'))
}

/** The one stretch that a full name has more, and how much stands before it; undefined where there is not just one. */
function leftOut(short: string, full: string): { start: number; text: string } | undefined {
  let start = 0
  while (short.charAt(start) === full.charAt(start)) start += 1
  const rest = short.length - start
  return full.endsWith(short.slice(start))
    ? { start, text: full.slice(start, full.length - rest) }
    : undefined
}

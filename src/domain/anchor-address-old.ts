import { SIZE, type Landmark } from './anchor-marks.ts'
import type { QuoteRef } from './anchor-address.ts'
import { parseSentenceHash } from './sentence-address.ts'

/*
 * Addresses of quoted words, and anchors, as they were made before 2026-11-27: landmarks were counted from both edges. What
 * was handed out then still leads to its words.
 */

/** Landmarks began so many code points apart, */
const STEP = 3
/** and had so many bits. */
const BITS = 20

/**
 * Where the landmarks of a stretch began, in the order in which they were written.
 * @param around how far they reach away from it, and into it, in code points
 */
export function oldMarks(length: number, around: number): { at: number; size: number }[] {
  const size = Math.min(SIZE, length)
  const marks: { at: number; size: number }[] = []
  for (let at = 0; at === 0 || at + SIZE <= Math.min(around, length); at += STEP)
    marks.push({ at, size }, { at: length - at - size, size })
  for (let away = 0; away + SIZE <= around; away += STEP)
    marks.push({ at: -away - SIZE, size: SIZE }, { at: length + away, size: SIZE })
  return marks
}

const read = (digits: string): number => parseInt(digits, 32) << (32 - BITS)

/** Reads the fragment of such an address; undefined when it is none, or was cut. */
export function parseOldQuote(hash: string): QuoteRef | undefined {
  const match =
    /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.([0-9a-f])((?:[0-9a-v]{4}){5})((?:0|[1-9a-z][0-9a-v]{4}){4})$/.exec(
      hash,
    )
  const [, at = '', offset, count, own = '', prints = '', further = ''] = match ?? []
  const sentence = parseSentenceHash(at)
  if (!sentence) return undefined
  const length = Number(count)
  const [whole = 0, ...touching] = (prints.match(/.{4}/g) ?? []).map(read)
  const marks = oldMarks(length, SIZE).map((mark, i): Landmark => ({
    ...mark,
    print: touching[i] ?? 0,
    own: ((parseInt(own, 16) >> i) & 1) === 1,
  }))
  const more = (further.match(/0|.{5}/g) ?? []).flatMap((digits, i): Landmark[] => {
    if (digits === '0') return []
    const away = parseInt(digits.charAt(0), 36) * STEP
    const place = i < 2 ? -away - SIZE : length + away
    return [{ at: place, size: SIZE, print: read(digits.slice(1)), own: true }]
  })
  const all = [...marks, ...more].sort((a, b) => a.at - b.at)
  return {
    sentence,
    offset: Number(offset),
    length,
    bits: BITS,
    whole: { print: whole, bits: BITS },
    marks: all,
  }
}

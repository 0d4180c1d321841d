/** A place in an article's text: code points, so that it holds in both scripts; paragraphs from 0. */
export interface Place {
  paragraph: number
  offset: number
}

/** An article's text as one row of code points, without the breaks between paragraphs: joined or split, it stays the same. */
export interface Flat {
  /** After `EDGE` zeros where the article begins, before as many ones where it ends. */
  codes: Uint32Array
  /** Where each paragraph begins among them, and after the last one where the text ends. */
  starts: readonly number[]
}

/** What is told of the article's beginning and end, in code points. */
export const EDGE = 6

const codesOf = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0)

/** @param edges whether the text begins, and ends, as the article does */
export function flatOf(
  paragraphs: readonly string[],
  edges: readonly [boolean, boolean] = [true, true],
): Flat {
  const codes: number[] = edges[0] ? Array<number>(EDGE).fill(0) : []
  const starts = [codes.length]
  for (const text of paragraphs) {
    for (const code of codesOf(text)) codes.push(code)
    starts.push(codes.length)
  }
  if (edges[1]) for (let i = 0; i < EDGE; i++) codes.push(1)
  return { codes: Uint32Array.from(codes), starts }
}

const STOPS = Array.from('。！？…', (mark) => mark.codePointAt(0) ?? 0)
/** Whether a code point ends a sentence, or stands for the article's beginning or end. */
export const isStop = (code = 0): boolean => code < 2 || STOPS.includes(code)
/** Whether a code point stands for the article's beginning or end. */
export const isEdge = (code: number | undefined): boolean => code !== undefined && code < 2

/** Where a place is in the row; undefined for none of the article. */
export function positionOf({ starts }: Flat, { paragraph, offset }: Place): number | undefined {
  const [start, end] = [starts[paragraph], starts[paragraph + 1]]
  if (start === undefined || end === undefined || offset < 0 || start + offset > end) return undefined
  return start + offset
}

/** The place of the code point at a position; `after` it for the end of a stretch. */
export function placeAt({ starts }: Flat, position: number, after = false): Place {
  const of = after ? position - 1 : position
  let [low, high] = [0, starts.length - 1]
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= of) low = middle
    else high = middle
  }
  return { paragraph: low, offset: position - (starts[low] ?? 0) }
}

/** The words from one position to another, paragraphs joined by \n. */
export function wordsOf({ codes, starts }: Flat, from: number, to: number): string {
  const lines: string[] = []
  for (let p = 0; p + 1 < starts.length; p++) {
    const [start, end] = [Math.max(from, starts[p] ?? 0), Math.min(to, starts[p + 1] ?? 0)]
    if (start < end)
      lines.push(Array.from(codes.subarray(start, end), (code) => String.fromCodePoint(code)).join(''))
  }
  return lines.join('\n')
}

/** A print of each `size` code points that follow one another, by where they begin: 32 bits, told on by rolling. */
export function printsOf(codes: Uint32Array, size: number): Uint32Array {
  const count = Math.max(0, codes.length - size + 1)
  const prints = new Uint32Array(count)
  let high = 1
  for (let i = 1; i < size; i++) high = Math.imul(high, BASE)
  let hash = 0
  for (let i = 0; i < codes.length; i++) {
    if (i >= size) hash = (hash - Math.imul(high, (codes[i - size] ?? 0) + 1)) | 0
    hash = (Math.imul(hash, BASE) + (codes[i] ?? 0) + 1) | 0
    if (i >= size - 1) prints[i - size + 1] = mixed(hash)
  }
  return prints
}

const BASE = 0x01000193
/** Spreads what the last code points say over all bits. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

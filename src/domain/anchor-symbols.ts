import { printsOf } from './anchor-text.ts'

/*
 * What an address tells of a code point: which of a few symbols it is, so that a row of them is as good as the text for finding
 * where it stands, and says nothing of it. The longer a stretch is, the fewer symbols there are.
 */

/** `[from, to)` of a text, counted from where the stretch begins. */
export interface Span {
  from: number
  to: number
}

/** How a stretch is told. */
interface Code {
  /** Of up to so many code points. */
  most: number
  /** Bits of a symbol. */
  bits: number
  /** So many symbols in a row stand for a place by themselves: in a page of 5,000 characters they hardly come twice by chance. */
  gram: number
  /** So many in a row must agree before two texts are taken to agree there. */
  seed: number
  /** So many code points are told on each side. */
  around: number
}

const LONGEST: Code = { most: Infinity, bits: 2, gram: 9, seed: 9, around: 28 }
const CODES: readonly Code[] = [
  { most: 50, bits: 4, gram: 6, seed: 5, around: 28 },
  { most: 110, bits: 3, gram: 6, seed: 6, around: 28 },
  LONGEST,
]
export const codeOf = (length: number): Code => CODES.find(({ most }) => length <= most) ?? LONGEST

/** Of more code points only so many at both ends are told, and so many pieces between of so many. */
const [ALL, ENDS, PIECES, PIECE] = [240, 80, 6, 12]

/**
 * Where too little around a stretch stands nowhere else: pieces of so many code points further away, at most so many a side.
 * None of a long one: more than a piece has tells its place.
 */
export const FURTHER = { size: 8, most: 2, enough: 3, bits: 2 }
/** Whether what begins at a place stands nowhere else is told of every third. */
const EVERY = 3

/** What is told of a stretch and its surroundings, in order. */
export function knownOf(length: number, before: number, after: number): Span[] {
  if (length <= ALL) return [{ from: -before, to: length + after }]
  const free = length - 2 * ENDS - PIECES * PIECE
  const pieces = Array.from({ length: PIECES }, (_, i) => {
    const from = ENDS + Math.round(((i + 1) * free) / (PIECES + 1)) + i * PIECE
    return { from, to: from + PIECE }
  })
  return [{ from: -before, to: ENDS }, ...pieces, { from: length - ENDS, to: length + after }]
}

/** Where something begins of which is told whether it stands nowhere else. */
export const gramsIn = ({ from, to }: Span, gram: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from - gram + 1) / EVERY)) }, (_, i) => from + i * EVERY)

/** The symbols of a text. */
export const symbolsOf = (codes: Uint32Array, bits: number): Uint32Array =>
  codes.map((code) => mixed(code) >>> (32 - bits))

/** Spreads a code point over all bits. */
function mixed(code: number): number {
  let h = Math.imul(code + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Whether the symbols that begin at a position stand nowhere else in a text. */
export function uniqueIn(symbols: Uint32Array, gram: number): (at: number) => boolean {
  const prints = printsOf(symbols, gram)
  const times = new Map<number, number>()
  for (const print of prints) times.set(print, (times.get(print) ?? 0) + 1)
  return (at) => times.get(prints[at] ?? -1) === 1
}

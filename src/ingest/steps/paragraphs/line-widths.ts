import type { Line } from '../../stages.ts'

/** A column's lines are neither narrower nor wider, in em or in characters. */
export const NARROWEST = 8
export const WIDEST = 60
/** Marks that hang, or a character carried over with its mark, make a full line differ by so much (clreq §3.1.3). */
export const PLAY = 2

/** The width of a line, by one way of counting. */
export type Size = (line: Line) => number

/** The width of a line in em, a half-width character counting for a half. */
export function widthOf(text: string): number {
  let half = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    // The second half of a character beyond the first plane has been counted.
    if (unit < 0xdc00 || unit > 0xdfff) half += unit >= 0x20 && unit <= 0x7e ? 1 : 2
  }
  return half / 2
}

/** In em as it was printed, before marks became half-width. */
const printedWidth = (text: string): number => widthOf(text) + (text.match(/[,.;:!?()]/gu)?.length ?? 0) / 2

/** The ways to count how wide a line is, its indent with it: in em, and in characters (programs that wrap text count either). */
export const SIZES: readonly Size[] = [widthOf, (text: string): number => text.length, printedWidth].map(
  (size) => (line) => size(line.text) + (line.indented ? 2 : 0),
)

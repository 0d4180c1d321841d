import { breakLines } from '#domain/lines.ts'
import type { Typeface } from './typeface.ts'

/** How the headline of a card is set: as large as its lines allow. */

/** Sizes of the headline with the most lines that each may take: the first that fits. */
export const HEADLINES = [
  { size: 112, lines: 2 },
  { size: 100, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 3 },
  { size: 64, lines: 4 },
  { size: 52, lines: 5 },
]

/** Parallel clauses (joined by a space) stand line by line as in print, if that leaves them large enough. */
const LEAST_FOR_CLAUSES = 64

/**
 * @param width of a line, in pixels
 * @param phrases where the text may break: between them at a smaller size rather than inside one at a larger
 */
export function fit(
  text: string,
  width: number,
  face: Typeface,
  sizes: typeof HEADLINES,
  phrases?: string,
): { size: number; lines: string[] } {
  const clauses = text.split(' ')
  const widest = Math.max(...clauses.map((clause) => face.measure(clause, 1)))
  const largest = sizes.find(({ lines }) => clauses.length <= lines)?.size ?? 0
  const clausal = Math.min(largest, Math.floor(width / widest))
  if (clauses.length > 1 && clausal >= LEAST_FOR_CLAUSES) return { size: clausal, lines: clauses }
  for (const breaks of phrases ? [phrases, undefined] : [undefined])
    for (const { size, lines: max } of sizes) {
      const lines = breakLines(text, width, max, (unit) => face.measure(unit, size), breaks)
      if (lines) return { size, lines }
    }
  const { size = 52, lines: max = 5 } = sizes.at(-1) ?? {}
  const measure = (unit: string) => face.measure(unit, size)
  const cut = shorten(text, width * (max - 0.5), measure)
  return { size, lines: breakLines(cut, width, max, measure) ?? [shorten(text, width, measure)] }
}

/** Cuts a text that is too wide, with an ellipsis. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  const chars = Array.from(text)
  while (chars.length > 1 && measure(`${chars.join('')}……`) > width) chars.pop()
  return `${chars.join('')}……`
}

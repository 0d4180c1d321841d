import { PARTS } from '../format/doc.ts'
import { riceFor, type BitWriter } from '../format/bits.ts'
import { ROW, type Occurrences } from './occurrences.ts'
import { TEXT, parameterFor, parametersOf, type Shape } from '../format/postings.ts'

/** Sorted occurrences, from which lists are written. */
export type Rows = Pick<Occurrences, 'rows'>

/** A posting to be written: the list of section s stands in the rows from `bounds[s]` to `bounds[s + 1]`. */
export type Bounds = readonly number[]

const sizeOf = (bounds: Bounds, s: number): number => (bounds[s + 1] ?? 0) - (bounds[s] ?? 0)

/** Writes which articles each list names. */
export function writeDocs(out: BitWriter, { rows }: Rows, bounds: Bounds, shape: Shape): void {
  let plain = sizeOf(bounds, TEXT) > 0
  for (let s = 0; s < 2 * PARTS; s++) if (s !== TEXT && sizeOf(bounds, s) > 0) plain = false
  out.write(plain ? 1 : 0, 1)
  if (!plain) for (let s = 0; s < 2 * PARTS; s++) out.write(sizeOf(bounds, s) > 0 ? 1 : 0, 1)
  for (let s = 0; s < 2 * PARTS; s++) {
    const start = bounds[s] ?? 0
    const end = bounds[s + 1] ?? 0
    if (start === end) continue
    let count = 1
    for (let i = start + 1; i < end; i++) if (rows[ROW * i] !== rows[ROW * (i - 1)]) count++
    out.gamma(count)
    const k = riceFor(shape.docs / count)
    let next = 0
    for (let i = start; i < end; i++) {
      const doc = rows[ROW * i] ?? 0
      if (doc < next) continue
      out.rice(doc - next, k)
      next = doc + 1
    }
  }
}

/**
 * Writes where in each article, as gaps; the code's parameter follows from the mean length of the part. `coded`
 * says which neighbours follow each position (see `Heavies.coded`).
 */
export function writePositions(
  out: BitWriter,
  { rows }: Rows,
  bounds: Bounds,
  shape: Shape,
  coded: number,
): void {
  for (let s = 0; s < 2 * PARTS; s++) {
    const end = bounds[s + 1] ?? 0
    if (bounds[s] === end) continue
    const mean = shape.means[s % PARTS] ?? 1
    const known = parametersOf(mean)
    for (let i = bounds[s] ?? 0; i < end;) {
      const doc = rows[ROW * i]
      let to = i + 1
      while (to < end && rows[ROW * to] === doc) to++
      out.gamma(to - i)
      const k = parameterFor(known, mean, to - i)
      let next = 0
      for (; i < to; i++) {
        const position = rows[ROW * i + 1] ?? 0
        out.rice(position - next, k)
        next = position + 1
        const beside = rows[ROW * i + 2] ?? 0
        if (coded & 2) out.gamma((beside >>> 16) + 1)
        if (coded & 1) out.gamma((beside & 0xffff) + 1)
      }
    }
  }
}

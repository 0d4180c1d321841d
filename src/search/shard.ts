import { BitReader, BitWriter } from './bits.ts'
import type { Entry } from './entries.ts'
import { readDocs, readPositions, type Posting, type Shape } from './postings.ts'
import { writeDocs, writePositions, type Rows } from './write-postings.ts'

/** Which neighbours the positions of a key have, see `Heavies.coded`. */
export type Coded = (rest: number) => number

/**
 * A file of lists: the keys, then the lists one after the other, without lengths: files are small enough to be
 * read through, and lengths would be a tenth of them. Entries in order of `rest`.
 */
export function writeShard(
  found: Rows,
  entries: readonly Pick<Entry, 'rest' | 'single' | 'bounds'>[],
  shape: Shape,
  coded: Coded,
): Uint8Array<ArrayBuffer> {
  const out = new BitWriter()
  out.gamma(entries.length + 1)
  let next = 0
  out.riceAll(
    entries.map(({ rest }) => {
      const gap = rest - next
      next = rest + 1
      return gap
    }),
  )
  for (const { rest, single, bounds } of entries) {
    out.write(single ? 1 : 0, 1)
    writeDocs(out, found, bounds, shape)
    if (!single) writePositions(out, found, bounds, shape, coded(rest))
  }
  return out.take()
}

/** The list of one key in a file, or undefined when the file has none. */
export function findInShard(
  file: Uint8Array,
  wanted: number,
  shape: Shape,
  coded: Coded,
): Posting | undefined {
  const input = new BitReader(file)
  let next = 0
  const rests = input.riceAll(input.gamma() - 1).map((gap) => {
    const rest = next + gap
    next = rest + 1
    return rest
  })
  const index = rests.indexOf(wanted)
  for (let i = 0; i <= index; i++) {
    const single = input.read(1) === 1
    const docs = readDocs(input, shape)
    const posting = single ? docs : readPositions(input, docs, shape, coded(rests[i] ?? 0))
    if (i === index) return posting
  }
  return undefined
}

import { BitWriter } from '../format/bits.ts'
import type { Shape } from '../format/postings.ts'
import type { Coded } from '../format/shard.ts'
import type { Entry } from './entries.ts'
import { writeDocs, writePositions, type Rows } from './write-postings.ts'

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

import { BitReader } from './bits.ts'
import { readDocs, readPositions, type Posting, type Shape } from './postings.ts'

/** Which neighbours the positions of a key have, see `Heavies.coded`. */
export type Coded = (rest: number) => number

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

import { riceFor, type BitReader } from './bits.ts'
import { PARTS } from './doc.ts'

/** The part of an article that most units stand in: its paragraphs. */
export const TEXT = 3

/** How the lists of a segment are coded: from its number of articles and the mean length of each part. */
export interface Shape {
  docs: number
  means: readonly number[]
}

/** In which articles, and where in each: positions of `docs[i]` are `positions[starts[i] … starts[i + 1])`. */
export interface List {
  docs: Uint32Array
  starts: Uint32Array
  positions: Uint32Array
  /** For each position the heavy pairs beside it, see `Heavies`; left out where no unit of the pair has any. */
  neighbours?: Uint32Array
}

/** Lists of one key: `part` for units side by side, `PARTS + part` where a mark or blank stands between. */
export type Posting = (List | undefined)[]

const EMPTY = new Uint32Array(0)

const PARAMETERS = new Map<number, Uint8Array>()
const MOST = 256

/** The Rice parameters for 0, 1, 2 … positions in an article, from the mean length of the part. */
export function parametersOf(mean: number): Uint8Array {
  let known = PARAMETERS.get(mean)
  if (!known) {
    known = Uint8Array.from({ length: MOST }, (_, count) => riceFor(mean / (count + 1)))
    PARAMETERS.set(mean, known)
  }
  return known
}
export const parameterFor = (known: Uint8Array, mean: number, count: number): number =>
  known[count] ?? riceFor(mean / (count + 1))

/** Reads what `writeDocs` wrote; the positions are still empty. Most lists have only the text: that is one bit. */
export function readDocs(input: BitReader, shape: Shape): Posting {
  const plain = input.read(1) === 1
  const present = Array.from({ length: 2 * PARTS }, (_, s) => (plain ? s === TEXT : input.read(1) === 1))
  return present.map((there) => {
    if (!there) return undefined
    const docs = new Uint32Array(input.count(input.gamma()))
    const k = riceFor(shape.docs / docs.length)
    let next = 0
    for (let i = 0; i < docs.length; i++) {
      const doc = next + input.rice(k)
      if (doc >= shape.docs) throw new RangeError('no such article')
      docs[i] = doc
      next = doc + 1
    }
    return { docs, starts: EMPTY, positions: EMPTY }
  })
}

/** Reads what `writePositions` wrote for these lists. */
export function readPositions(input: BitReader, posting: Posting, shape: Shape, coded: number): Posting {
  return posting.map((list, s) => {
    if (!list) return undefined
    const mean = shape.means[s % PARTS] ?? 1
    const known = parametersOf(mean)
    const starts = new Uint32Array(list.docs.length + 1)
    let positions = new Uint32Array(list.docs.length * 2)
    let neighbours = new Uint32Array(coded === 0 ? 0 : positions.length)
    let length = 0
    for (let i = 0; i < list.docs.length; i++) {
      const count = input.count(input.gamma())
      const k = parameterFor(known, mean, count)
      if (length + count > positions.length) {
        positions = grown(positions, length + count)
        if (coded !== 0) neighbours = grown(neighbours, positions.length)
      }
      let next = 0
      for (let c = 0; c < count; c++) {
        const position = next + input.rice(k)
        if (coded !== 0) {
          const before = coded & 2 ? input.gamma() - 1 : 0
          neighbours[length] = (before << 16) | (coded & 1 ? input.gamma() - 1 : 0)
        }
        positions[length++] = position
        next = position + 1
      }
      starts[i + 1] = length
    }
    const read = { docs: list.docs, starts, positions: positions.subarray(0, length) }
    return coded === 0 ? read : { ...read, neighbours: neighbours.subarray(0, length) }
  })
}

function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(least, array.length * 2))
  more.set(array)
  return more
}

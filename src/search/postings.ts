import { BitReader, BitWriter, riceFor } from './bits.ts'

/** The parts of an article, best first; a posting keeps them apart, so a hit's part is known without more data. */
export const TEXT = 3
export const PARTS = 4

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
}

/** Lists of one key: `part` for units side by side, `PARTS + part` where a mark or blank stands between. */
export type Posting = (List | undefined)[]

const EMPTY = new Uint32Array(0)

/** The one section most lists have; it is said in one bit. */
const PLAIN = TEXT

/** Writes which articles each list names. */
export function writeDocs(out: BitWriter, posting: Posting, shape: Shape): void {
  const plain = posting.every((list, s) => (list !== undefined) === (s === PLAIN))
  out.write(plain ? 1 : 0, 1)
  if (!plain) for (let s = 0; s < 2 * PARTS; s++) out.write(posting[s] ? 1 : 0, 1)
  for (const list of posting) {
    if (!list) continue
    out.gamma(list.docs.length)
    const k = riceFor(shape.docs / list.docs.length)
    let next = 0
    for (const doc of list.docs) {
      out.rice(doc - next, k)
      next = doc + 1
    }
  }
}

/** Writes where in each article, as gaps; the code's parameter follows from the mean length of the part. */
export function writePositions(out: BitWriter, posting: Posting, shape: Shape): void {
  posting.forEach((list, s) => {
    if (!list) return
    const parameter = parameters(shape.means[s % PARTS] ?? 1)
    for (let i = 0; i < list.docs.length; i++) {
      const from = list.starts[i] ?? 0
      const to = list.starts[i + 1] ?? 0
      out.gamma(to - from)
      const k = parameter(to - from)
      let next = 0
      for (let p = from; p < to; p++) {
        const position = list.positions[p] ?? 0
        out.rice(position - next, k)
        next = position + 1
      }
    }
  })
}

function parameters(mean: number): (count: number) => number {
  const known: number[] = []
  return (count) => {
    if (count > 256) return riceFor(mean / (count + 1))
    return (known[count] ??= riceFor(mean / (count + 1)))
  }
}

/** Reads what {@link writeDocs} wrote; the positions are still empty. */
export function readDocs(input: BitReader, shape: Shape): Posting {
  const plain = input.read(1) === 1
  const present = Array.from({ length: 2 * PARTS }, (_, s) => (plain ? s === PLAIN : input.read(1) === 1))
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

/** Reads what {@link writePositions} wrote for these lists. */
export function readPositions(input: BitReader, posting: Posting, shape: Shape): Posting {
  return posting.map((list, s) => {
    if (!list) return undefined
    const parameter = parameters(shape.means[s % PARTS] ?? 1)
    const starts = new Uint32Array(list.docs.length + 1)
    let positions = new Uint32Array(list.docs.length * 2)
    let length = 0
    for (let i = 0; i < list.docs.length; i++) {
      const count = input.count(input.gamma())
      const k = parameter(count)
      if (length + count > positions.length) positions = grown(positions, length + count)
      let next = 0
      for (let c = 0; c < count; c++) {
        const position = next + input.rice(k)
        positions[length++] = position
        next = position + 1
      }
      starts[i + 1] = length
    }
    return { docs: list.docs, starts, positions: positions.subarray(0, length) }
  })
}

function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(least, array.length * 2))
  more.set(array)
  return more
}

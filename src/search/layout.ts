import type { BitReader, BitWriter } from './bits.ts'
import type { HeavyPair, HeavyTriple } from './heavy.ts'

/** How the lists of a segment lie in files: what the first file says of them. */
export interface Layout {
  /** The units of the texts, ascending. */
  alphabet: number[]
  /** Lists of pairs and units lie in 2^bits files, of three units in 2^tripleBits; without triples there is none. */
  bits: number
  tripleBits: number
  /** Bytes of one such file as a mean. */
  listBytes: number
  tripleBytes: number
  /** What has files of its own: pairs by units, single units and triples in order. */
  pairs: HeavyPair[]
  units: number[]
  triples: HeavyTriple[]
}

export const NO_LISTS: Layout = {
  alphabet: [],
  bits: 0,
  tripleBits: 0,
  listBytes: 0,
  tripleBytes: 0,
  pairs: [],
  units: [],
  triples: [],
}

/** Ascending numbers as gaps. */
const gapsOf = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (numbers[i - 1] ?? 0))

function fromGaps(gaps: readonly number[]): number[] {
  let next = 0
  return gaps.map((gap) => (next += gap))
}

/** Pairs by their first unit: those units as gaps, how many pairs each has, and the second units as gaps. */
export function writeLayout(out: BitWriter, layout: Layout): void {
  const { pairs, units, triples } = layout
  for (const value of [layout.bits, layout.tripleBits, layout.listBytes, layout.tripleBytes])
    out.gamma(value + 1)
  for (const { length } of [layout.alphabet, pairs, units, triples]) out.gamma(length + 1)
  out.riceAll(gapsOf(layout.alphabet))
  const firsts = [...new Set(pairs.map(({ a }) => a))]
  out.gamma(firsts.length + 1)
  out.riceAll(gapsOf(firsts))
  out.riceAll(firsts.map((first) => pairs.filter(({ a }) => a === first).length))
  out.riceAll(pairs.map(({ a, b }, i) => b - (pairs[i - 1]?.a === a ? (pairs[i - 1]?.b ?? 0) : 0)))
  out.riceAll(pairs.map(({ weight }) => weight))
  out.riceAll(pairs.map(({ apart }) => Math.ceil(apart / 64)))
  out.riceAll(gapsOf(units))
  out.riceAll(gapsOf(triples.map(({ first }) => first)))
  for (const { c } of triples) out.write(c, 16)
  out.riceAll(triples.map(({ bytes }) => Math.ceil(bytes / 64)))
}

/** Reads what {@link writeLayout} wrote; numbers of bytes are rounded up to 64. */
export function readLayout(input: BitReader): Layout {
  const number = (): number => input.gamma() - 1
  const [bits, tripleBits, listBytes, tripleBytes] = [number(), number(), number(), number()]
  const [letters, pairCount, unitCount, tripleCount] = [number(), number(), number(), number()]
  const alphabet = fromGaps(input.riceAll(letters))
  const firsts = fromGaps(input.riceAll(number()))
  const counts = input.riceAll(firsts.length)
  const seconds = input.riceAll(pairCount)
  const weights = input.riceAll(pairCount)
  const aparts = input.riceAll(pairCount)
  const pairs: HeavyPair[] = []
  firsts.forEach((a, i) => {
    let b = 0
    for (let n = input.count(counts[i] ?? 0); n > 0; n--) {
      const at = pairs.length
      b += seconds[at] ?? 0
      pairs.push({ a, b, weight: weights[at] ?? 0, apart: (aparts[at] ?? 0) * 64 })
    }
  })
  const units = fromGaps(input.riceAll(unitCount))
  const ordered = fromGaps(input.riceAll(tripleCount))
  const thirds = ordered.map(() => input.read(16))
  const bytes = input.riceAll(tripleCount)
  const triples = ordered.map((first, i): HeavyTriple => ({
    first,
    c: thirds[i] ?? 0,
    bytes: (bytes[i] ?? 0) * 64,
  }))
  return { alphabet, bits, tripleBits, listBytes, tripleBytes, pairs, units, triples }
}

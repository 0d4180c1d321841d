import type { BitReader, BitWriter } from './bits.ts'
import type { HeavyGram, HeavyPair, Level } from './heavy.ts'

/** How the lists of a segment lie in files: what the first file says of them. */
export interface Layout {
  /** The characters of the texts, ascending; units are their ranks. */
  alphabet: number[]
  /** Lists of pairs and units lie in 2^bits files of so many bytes as a mean. */
  bits: number
  listBytes: number
  /** What has files of its own: pairs by units, single units in order. */
  pairs: HeavyPair[]
  units: number[]
  /** Lists of three units, of four, and so on. */
  levels: Level[]
}

export const NO_LISTS: Layout = { alphabet: [], bits: 0, listBytes: 0, pairs: [], units: [], levels: [] }

/** Ascending numbers as gaps. */
const gapsOf = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (numbers[i - 1] ?? 0))

function fromGaps(gaps: readonly number[]): number[] {
  let next = 0
  return gaps.map((gap) => (next += gap))
}

/** Pairs by their first unit: those units as gaps, how many pairs each has, and the second units as gaps. */
export function writeLayout(out: BitWriter, layout: Layout): void {
  const { pairs, units, levels } = layout
  for (const value of [layout.bits, layout.listBytes]) out.gamma(value + 1)
  for (const { length } of [layout.alphabet, pairs, units, levels]) out.gamma(length + 1)
  out.riceAll(gapsOf(layout.alphabet))
  const firsts = [...new Set(pairs.map(({ a }) => a))]
  out.gamma(firsts.length + 1)
  out.riceAll(gapsOf(firsts))
  out.riceAll(firsts.map((first) => pairs.filter(({ a }) => a === first).length))
  out.riceAll(pairs.map(({ a, b }, i) => b - (pairs[i - 1]?.a === a ? (pairs[i - 1]?.b ?? 0) : 0)))
  out.riceAll(pairs.map(({ weight }) => weight))
  out.riceAll(pairs.map(({ apart }) => Math.ceil(apart / 64)))
  out.riceAll(gapsOf(units))
  for (const { bits, bytes, heavy } of levels) {
    for (const value of [bits, bytes, heavy.length]) out.gamma(value + 1)
    out.riceAll(gapsOf(heavy.map(({ first }) => first)))
    for (const { c } of heavy) out.write(c, 16)
    out.riceAll(heavy.map((list) => Math.ceil(list.bytes / 64)))
  }
}

/** Reads what {@link writeLayout} wrote; numbers of bytes are rounded up to 64. */
export function readLayout(input: BitReader): Layout {
  const number = (): number => input.gamma() - 1
  const [bits, listBytes] = [number(), number()]
  const [letters, pairCount, unitCount, levelCount] = [number(), number(), number(), number()]
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
  const levels = Array.from({ length: input.count(levelCount) }, () => readLevel(input))
  return { alphabet, bits, listBytes, pairs, units, levels }
}

function readLevel(input: BitReader): Level {
  const [bits, mean, count] = [input.gamma() - 1, input.gamma() - 1, input.gamma() - 1]
  const firsts = fromGaps(input.riceAll(count))
  const thirds = firsts.map(() => input.read(16))
  const bytes = input.riceAll(count)
  const heavy = firsts.map((first, i): HeavyGram => ({
    first,
    c: thirds[i] ?? 0,
    bytes: (bytes[i] ?? 0) * 64,
  }))
  return { bits, bytes: mean, heavy }
}

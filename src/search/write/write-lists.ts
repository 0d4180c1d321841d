import { PARTS } from '../format/doc.ts'
import { BitWriter } from '../format/bits.ts'
import type { Collector } from './collect.ts'
import { countHeavies } from './count-heavy.ts'
import { listsOf, type Entry } from './entries.ts'
import {
  GRAM_WIDTH,
  gramOf,
  heavyFrom,
  indicesOf,
  MOST_LEVELS,
  type Heavies,
  type HeavyGram,
  type Level,
} from '../format/heavy.ts'
import { keyIn } from '../format/key.ts'
import { NO_LISTS, type Layout } from '../format/layout.ts'
import { ALL_KEYS, binsOf, type Walk } from './occurrences.ts'
import { gramPath, heavyPath, levelPath, listPath } from '../format/paths.ts'
import type { Shape } from '../format/postings.ts'
import type { RankedText } from './ranked-text.ts'
import { seal } from '../format/seal.ts'
import { writeShard } from './write-shard.ts'
import { writeDocs, writePositions, type Bounds } from './write-postings.ts'

/** A file of the index. */
export interface IndexFile {
  path: string
  bytes: Uint8Array
}

/**
 * Occurrences a file of lists holds at most, as a mean: 2 to 3 kB; half of that where they are few enough for as many
 * files, for each word of a question costs a file or two of each segment.
 */
const PER_FILE = 1024
const FEW = 2_500_000
/** Characters from which on a segment is large. */
const LARGE = 16_000_000
/** Occurrences sorted at a time: the bound on memory beside the text itself (16 bytes each). With fewer the text is walked through more often. */
const AT_A_TIME = 1_500_000

export const bitsFor = (occurrences: number, width: number): number =>
  Math.min(
    width,
    Math.max(0, Math.ceil(Math.log2(occurrences / (occurrences < FEW ? PER_FILE / 2 : PER_FILE)))),
  )

/** Writes the lists of a segment; `least` occurrences make a list heavy. */
export function* writeLists(
  collected: Collector,
  shape: Shape,
  least = heavyFrom(collected.chars > LARGE),
): Generator<IndexFile, Layout> {
  const dir = collected.dir()
  const text = collected.ranked()
  const { alphabet } = text
  const { width } = alphabet
  const { heavies, light, bins } = countHeavies(text, collected.chars, least)
  const spread = { width, bits: bitsFor(light, width) }
  const layout: Layout = {
    ...NO_LISTS,
    alphabet: [...alphabet.chars],
    bits: spread.bits,
    pairs: heavies.pairs.map((pair) => ({ ...pair })),
    units: [],
    levels: [],
  }
  const walk: Walk = (seen, keys) => text.visit(heavies, seen, keys)
  let bytes = 0
  for (const { file, found, entries } of listsOf(walk, spread, bins, AT_A_TIME)) {
    const rare: Entry[] = []
    for (const entry of entries) {
      const units = alphabet.unitsOf(entry.key)
      const [a, b] = [units >>> 16, units & 0xffff]
      const pair = layout.pairs[heavies.index(a, b)]
      const heavy = pair !== undefined || (entry.single && entry.size / 4 >= least)
      if (heavy) {
        const docs = pack((out) => writeDocs(out, found, besideOf(entry), shape))
        yield { path: heavyPath(dir, a, b, 'd'), bytes: docs }
        if (!pair) layout.units.push(a)
      }
      const rest = pair ? apartOf(entry) : heavy ? undefined : entry
      if (pair && rest && rest.size >= least) {
        const list = pack((out) => {
          writeDocs(out, found, rest.bounds, shape)
          writePositions(out, found, rest.bounds, shape, heavies.coded(units))
        })
        pair.apart = list.length
        yield { path: heavyPath(dir, a, b, 'a'), bytes: list }
      } else if (rest) rare.push(rest)
    }
    const coded = (rest: number): number => heavies.coded(alphabet.unitsOf(keyIn(file, rest, spread)))
    const shard = seal(writeShard(found, rare, shape, coded))
    bytes += shard.length
    yield { path: listPath(dir, file), bytes: shard }
  }
  layout.listBytes = Math.round(bytes / 2 ** spread.bits)
  layout.units.sort((a, b) => a - b)
  yield* writeLevels(dir, text, shape, least, heavies, layout.levels)
  return layout
}

/** Writes the lists of three units and more, level by level until nothing is heavy; adds each level to `levels`. */
function* writeLevels(
  dir: string,
  text: RankedText,
  shape: Shape,
  least: number,
  heavies: Heavies,
  levels: Level[],
): Generator<IndexFile> {
  for (let length = 3; length < 3 + MOST_LEVELS; length++) {
    if ((length === 3 ? heavies.pairs : (levels.at(-1)?.heavy ?? [])).length === 0) return
    const indices = levels.map(indicesOf)
    const walk: Walk = (seen, keys) => text.visitGrams(heavies, indices, seen, keys)
    const counts = new Map<number, number>()
    walk((key) => counts.set(key, (counts.get(key) ?? 0) + 1), ALL_KEYS)
    if (counts.size === 0) return
    let light = 0
    for (const count of counts.values()) if (count < least) light += count
    const spread = { width: GRAM_WIDTH, bits: bitsFor(light, GRAM_WIDTH) }
    const heavy: HeavyGram[] = []
    let bytes = 0
    for (const { file, found, entries } of listsOf(walk, spread, binsOf(counts, GRAM_WIDTH), AT_A_TIME)) {
      for (const { key, bounds, size } of entries) {
        if (size < least) continue
        const [first, c] = gramOf(key)
        const docs = pack((out) => writeDocs(out, found, bounds, shape))
        const positions = pack((out) => writePositions(out, found, bounds, shape, 0))
        heavy.push({ first, c, bytes: docs.length + positions.length })
        yield { path: gramPath(dir, length, first, c, 'd'), bytes: docs }
        yield { path: gramPath(dir, length, first, c, 'p'), bytes: positions }
      }
      const rare = entries.filter(({ size }) => size < least)
      const shard = seal(writeShard(found, rare, shape, () => 0))
      bytes += shard.length
      yield { path: levelPath(dir, length, file), bytes: shard }
    }
    heavy.sort((x, y) => x.first - y.first || x.c - y.c)
    levels.push({ bits: spread.bits, bytes: Math.round(bytes / 2 ** spread.bits), heavy })
  }
}

/** The lists of a pair side by side only. */
const besideOf = ({ bounds }: Entry): Bounds => bounds.map((to) => Math.min(to, bounds[PARTS] ?? to))

/** What a heavy pair keeps of its positions: where it stands with a separator between. */
function apartOf(entry: Entry): Entry | undefined {
  const from = entry.bounds[PARTS] ?? 0
  const size = (entry.bounds.at(-1) ?? 0) - from
  return size > 0 ? { ...entry, bounds: entry.bounds.map((to) => Math.max(to, from)), size } : undefined
}

function pack(write: (out: BitWriter) => void): Uint8Array {
  const out = new BitWriter()
  write(out)
  return seal(out.take())
}

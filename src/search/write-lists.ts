import { BitWriter } from './bits.ts'
import type { Collector } from './collect.ts'
import { countHeavies } from './count-heavy.ts'
import { listsOf, type Gathered } from './entries.ts'
import { heavyFrom, type Heavies } from './heavy.ts'
import { keyIn, unitsOf } from './key.ts'
import type { Layout } from './layout.ts'
import { heavyPath, listPath, triplePath } from './paths.ts'
import { PARTS, writeDocs, writePositions, type Shape } from './postings.ts'
import { seal } from './seal.ts'
import { writeShard } from './shard.ts'

/** A file of the index. */
export interface IndexFile {
  path: string
  bytes: Uint8Array
}

/** Occurrences a file of lists should hold, about 2 kB; in a large segment twice that, for fewer files. */
const PER_FILE = 1024
const LARGE = 16_000_000
/**
 * Occurrences sorted at a time: the bound on memory beside the text itself (25 bytes each). A large segment, whose
 * text takes much itself, has fewer; a small one is walked less often for more.
 */
const AT_A_TIME = 10_000_000
const AT_A_TIME_LARGE = 4_000_000

const scale = (chars: number): number => (chars > LARGE ? 2 : 1)
const bitsFor = (occurrences: number, chars: number): number =>
  Math.max(0, Math.round(Math.log2(occurrences / PER_FILE / scale(chars))))

/** Writes the lists of a segment; `least` occurrences make a list heavy. */
export function* writeLists(
  text: Collector,
  shape: Shape,
  least = heavyFrom(text.chars > LARGE),
): Generator<IndexFile, Layout> {
  const dir = text.dir()
  const atATime = text.chars > LARGE ? AT_A_TIME_LARGE : AT_A_TIME
  const { heavies, light } = countHeavies(text, least)
  const bits = bitsFor(light, text.chars)
  const layout: Layout = {
    bits,
    tripleBits: 0,
    listBytes: 0,
    tripleBytes: 0,
    pairs: heavies.pairs.map((pair) => ({ ...pair })),
    units: [],
    triples: [],
  }
  let bytes = 0
  for (const { file, entries } of listsOf((seen) => text.visit(heavies, seen), bits, atATime)) {
    const rare: Gathered[] = []
    for (const entry of entries) {
      const [a, b] = unitsOf(entry.key)
      const pair = entry.single ? undefined : layout.pairs[heavies.index(a, b)]
      const heavy = pair !== undefined || (entry.single && entry.size / 4 >= least)
      if (heavy) yield { path: heavyPath(dir, 'h', entry.key, 'd'), bytes: docsOf(entry, shape) }
      if (heavy && !pair) layout.units.push(a)
      const rest = pair ? apartOf(entry) : heavy ? undefined : entry
      if (pair && rest && rest.size >= least) {
        const bytes = bothOf(rest, shape, heavies.coded(a, b))
        pair.apart = bytes.length
        yield { path: heavyPath(dir, 'h', entry.key, 'a'), bytes }
      } else if (rest) rare.push(rest)
    }
    const coded = (rest: number): number => heavies.coded(...unitsOf(keyIn(file, rest, bits)))
    const shard = seal(writeShard(rare, shape, coded))
    bytes += shard.length
    yield { path: listPath(dir, file), bytes: shard }
  }
  layout.listBytes = Math.round(bytes / 2 ** bits)
  layout.units.sort((a, b) => a - b)
  if (heavies.pairs.length > 0) yield* writeTriples(text, shape, least, heavies, layout)
  return layout
}

/** Writes the lists of three units of which both pairs are heavy. */
function* writeTriples(
  text: Collector,
  shape: Shape,
  least: number,
  heavies: Heavies,
  layout: Layout,
): Generator<IndexFile> {
  const dir = text.dir()
  let count = 0
  text.visitTriples(heavies, () => count++)
  if (count === 0) return
  const bits = bitsFor(count, text.chars)
  let bytes = 0
  for (const { file, entries } of listsOf(
    (seen) => text.visitTriples(heavies, seen),
    bits,
    AT_A_TIME_LARGE,
  )) {
    const rare: Gathered[] = []
    for (const entry of entries) {
      if (entry.size < least) rare.push(entry)
      else {
        const [first, c] = unitsOf(entry.key)
        const [docs, positions] = [docsOf(entry, shape), positionsOf(entry, shape)]
        layout.triples.push({ first, c, bytes: docs.length + positions.length })
        yield { path: heavyPath(dir, 'u', entry.key, 'd'), bytes: docs }
        yield { path: heavyPath(dir, 'u', entry.key, 'p'), bytes: positions }
      }
    }
    const shard = seal(writeShard(rare, shape, () => 0))
    bytes += shard.length
    yield { path: triplePath(dir, file), bytes: shard }
  }
  layout.tripleBits = bits
  layout.tripleBytes = Math.round(bytes / 2 ** bits)
  layout.triples.sort((x, y) => x.first - y.first || x.c - y.c)
}

/** What a heavy pair keeps of its list: where it stands with a separator between. */
function apartOf(entry: Gathered): Gathered | undefined {
  const posting = entry.posting.map((list, s) => (s < PARTS ? undefined : list))
  const size = posting.reduce((sum, list) => sum + (list?.positions.length ?? 0), 0)
  return size > 0 ? { ...entry, posting, size } : undefined
}

/** In which articles, side by side. */
function docsOf({ posting }: Gathered, shape: Shape): Uint8Array {
  const out = new BitWriter()
  writeDocs(out, posting.slice(0, PARTS), shape)
  return seal(out.take())
}

function positionsOf({ posting }: Gathered, shape: Shape): Uint8Array {
  const out = new BitWriter()
  writePositions(out, posting, shape, 0)
  return seal(out.take())
}

function bothOf({ posting }: Gathered, shape: Shape, coded: number): Uint8Array {
  const out = new BitWriter()
  writeDocs(out, posting, shape)
  writePositions(out, posting, shape, coded)
  return seal(out.take())
}

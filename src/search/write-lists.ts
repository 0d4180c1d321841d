import { BitWriter } from './bits.ts'
import { SINGLE, type Collector } from './collect.ts'
import type { Heavy } from './head.ts'
import { occurrencesOf, type Occurrences } from './occurrences.ts'
import { heavyPath, listPath } from './paths.ts'
import { PARTS, writeDocs, writePositions, type List, type Posting, type Shape } from './postings.ts'
import { seal } from './seal.ts'
import { writeShard, type Entry } from './shard.ts'

/** A file of the index. */
export interface IndexFile {
  path: string
  bytes: Uint8Array
}

/** Occurrences a file of lists should hold, about 2 kB; in a large segment twice that, for fewer files. */
const PER_FILE = 1024
const LARGE = 16_000_000
/** A list with more occurrences has files of its own, so that it burdens no rarer one. */
const HEAVY = 1500
/**
 * Occurrences sorted at a time: the bound on memory beside the text itself (21 bytes each). A large segment, whose
 * text takes much itself, has fewer; a small one is walked less often for more.
 */
const AT_A_TIME = 12_000_000
const AT_A_TIME_LARGE = 4_000_000

const scale = (chars: number): number => (chars > LARGE ? 2 : 1)

/** In 2 to the how many files the lists of so many characters lie. */
export const listBits = (chars: number): number =>
  Math.max(0, Math.ceil(Math.log2(chars / PER_FILE / scale(chars))))

/** Writes the lists of a segment; those with files of their own are added to `heavy`, in order of their keys. */
export function* writeLists(
  text: Collector,
  shape: Shape,
  bits: number,
  heavy: Heavy[],
): Generator<IndexFile> {
  const dir = text.dir()
  const most = HEAVY * scale(text.chars)
  for (const found of occurrencesOf(text, bits, text.chars > LARGE ? AT_A_TIME_LARGE : AT_A_TIME)) {
    for (let i = 0; i + 1 < found.starts.length; i++) {
      const entries: Entry[] = []
      for (const entry of entriesOf(found, found.starts[i] ?? 0, found.starts[i + 1] ?? 0)) {
        if ((entry.single ? entry.size / 4 : entry.size) < most) entries.push(entry)
        else {
          const key = (bits === 0 ? entry.rest : ((found.first + i) << (32 - bits)) | entry.rest) >>> 0
          yield* writeHeavy(dir, key, entry, shape, heavy)
        }
      }
      yield { path: listPath(dir, found.first + i), bytes: seal(writeShard(entries, shape)) }
    }
  }
  heavy.sort((a, b) => a.key - b.key)
}

function* writeHeavy(
  dir: string,
  key: number,
  { single, posting }: Entry,
  shape: Shape,
  heavy: Heavy[],
): Generator<IndexFile> {
  const out = new BitWriter()
  writeDocs(out, posting, shape)
  const docs = seal(out.take())
  yield { path: heavyPath(dir, key, 'd'), bytes: docs }
  if (single) {
    heavy.push({ key, docs: docs.length, positions: 0 })
    return
  }
  writePositions(out, posting, shape)
  const positions = seal(out.take())
  heavy.push({ key, docs: docs.length, positions: positions.length })
  yield { path: heavyPath(dir, key, 'p'), bytes: positions }
}

/** The keys of a file in order, each with its lists and the number of its occurrences. */
function* entriesOf(found: Occurrences, start: number, end: number): Generator<Entry & { size: number }> {
  const { order, groups, single } = found
  const groupAt = (i: number): number => groups[order[i] ?? 0] ?? 0
  for (let from = start; from < end;) {
    const rest = Math.floor(groupAt(from) / SINGLE)
    const posting: Posting = Array.from({ length: 2 * PARTS }, () => undefined)
    let to = from
    while (to < end) {
      const list = to
      const group = groupAt(list)
      if (Math.floor(group / SINGLE) !== rest) break
      while (to < end && groupAt(to) === group) to++
      posting[group % SINGLE] = listOf(found, list, to)
    }
    yield { rest, single: single[order[from] ?? 0] === 1, posting, size: to - from }
    from = to
  }
}

function listOf({ order, docs: all, positions: places }: Occurrences, from: number, to: number): List {
  const docs = new Uint32Array(to - from)
  const starts = new Uint32Array(to - from + 1)
  const positions = new Uint32Array(to - from)
  let count = 0
  for (let i = from; i < to; i++) {
    const at = order[i] ?? 0
    const doc = all[at] ?? 0
    if (count === 0 || doc !== docs[count - 1]) {
      starts[count] = i - from
      docs[count++] = doc
    }
    positions[i - from] = places[at] ?? 0
  }
  starts[count] = to - from
  return { docs: docs.subarray(0, count), starts: starts.subarray(0, count + 1), positions }
}

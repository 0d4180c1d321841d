import { BitWriter } from './bits.ts'
import { SINGLE, type Collector } from './collect.ts'
import type { Heavy } from './head.ts'
import { fileOf, restOf } from './key.ts'
import { heavyPath, listPath } from './paths.ts'
import { PARTS, writeDocs, writePositions, type List, type Posting, type Shape } from './postings.ts'
import { seal } from './seal.ts'
import { writeShard, type Entry } from './shard.ts'

/** A file of the index. */
export interface IndexFile {
  path: string
  bytes: Uint8Array
}

/** Occurrences a file of lists should hold, about 2 kB. */
const PER_FILE = 1024
/** A list with more occurrences has files of its own, so that it burdens no rarer one. */
const HEAVY = 1500
/** Occurrences sorted at a time: the bound on memory beside the text itself (17 bytes each). */
const AT_A_TIME = 4_000_000

export const listBits = (chars: number): number => Math.max(0, Math.ceil(Math.log2(chars / PER_FILE)))

/**
 * Writes the lists of a segment. Occurrences are counted per file, then gathered and sorted for as many files
 * as fit into {@link AT_A_TIME}; the text is walked once for each such group. Heavy lists are added to `heavy`.
 */
export function* writeLists(
  text: Collector,
  shape: Shape,
  bits: number,
  heavy: Heavy[],
): Generator<IndexFile> {
  const dir = text.dir()
  const counts = new Uint32Array(2 ** bits)
  text.visit((key) => {
    const file = fileOf(key, bits)
    counts[file] = (counts[file] ?? 0) + 1
  })
  for (let first = 0; first < counts.length;) {
    let last = first
    let total = 0
    const starts: number[] = []
    while (last < counts.length && (last === first || total + (counts[last] ?? 0) <= AT_A_TIME)) {
      starts.push(total)
      total += counts[last++] ?? 0
    }
    const found = gather(text, bits, first, last, Uint32Array.from(starts), total)
    for (let file = first; file < last; file++) {
      const start = starts[file - first] ?? 0
      const end = start + (counts[file] ?? 0)
      yield* writeFile(dir, file, bits, shape, heavy, sorted(found, start, end))
    }
    first = last
  }
  heavy.sort((a, b) => a.key - b.key)
}

/** Occurrences, by file: the rest of the key, section, article and position of each. */
interface Found {
  rests: Uint32Array
  sections: Uint8Array
  docs: Uint32Array
  positions: Uint32Array
}

function gather(
  text: Collector,
  bits: number,
  first: number,
  last: number,
  next: Uint32Array,
  total: number,
): Found {
  const rests = new Uint32Array(total)
  const sections = new Uint8Array(total)
  const docs = new Uint32Array(total)
  const positions = new Uint32Array(total)
  text.visit((key, section, doc, position) => {
    const file = fileOf(key, bits)
    if (file < first || file >= last) return
    const at = next[file - first] ?? 0
    next[file - first] = at + 1
    rests[at] = restOf(key, bits)
    sections[at] = section
    docs[at] = doc
    positions[at] = position
  })
  return { rests, sections, docs, positions }
}

/** The keys of a file in order, each with its lists; sorted as plain numbers: rest, section, order of arrival. */
function* sorted(
  found: Found,
  start: number,
  end: number,
): Generator<{ rest: number; single: boolean; posting: Posting; size: number }> {
  const count = end - start
  const order = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const group = (found.rests[start + i] ?? 0) * SINGLE + ((found.sections[start + i] ?? 0) % SINGLE)
    order[i] = group * count + i
  }
  order.sort()
  for (let from = 0; from < count;) {
    const rest = Math.floor((order[from] ?? 0) / count / SINGLE)
    const posting: Posting = Array.from({ length: 2 * PARTS }, () => undefined)
    let to = from
    let single = false
    while (to < count) {
      const group = Math.floor((order[to] ?? 0) / count)
      if (Math.floor(group / SINGLE) !== rest) break
      const list = to
      while (to < count && Math.floor((order[to] ?? 0) / count) === group) to++
      posting[group % SINGLE] = listOf(found, start, order, list, to, count)
      single = (found.sections[start + ((order[list] ?? 0) % count)] ?? 0) >= SINGLE
    }
    yield { rest, single, posting, size: to - from }
    from = to
  }
}

function listOf(
  found: Found,
  start: number,
  order: Float64Array,
  from: number,
  to: number,
  count: number,
): List {
  const docs: number[] = []
  const starts: number[] = []
  const positions = new Uint32Array(to - from)
  let last = -1
  for (let i = from; i < to; i++) {
    const at = start + ((order[i] ?? 0) % count)
    const doc = found.docs[at] ?? 0
    if (doc !== last) {
      docs.push(doc)
      starts.push(i - from)
      last = doc
    }
    positions[i - from] = found.positions[at] ?? 0
  }
  starts.push(to - from)
  return { docs: Uint32Array.from(docs), starts: Uint32Array.from(starts), positions }
}

function* writeFile(
  dir: string,
  file: number,
  bits: number,
  shape: Shape,
  heavy: Heavy[],
  lists: ReturnType<typeof sorted>,
): Generator<IndexFile> {
  const entries: Entry[] = []
  const out = new BitWriter()
  for (const { rest, single, posting, size } of lists) {
    if ((single ? size / 4 : size) < HEAVY) {
      entries.push({ rest, single, posting })
      continue
    }
    const key = (bits === 0 ? rest : (file << (32 - bits)) | rest) >>> 0
    writeDocs(out, posting, shape)
    const docs = seal(out.take())
    if (!single) writePositions(out, posting, shape)
    const positions = single ? undefined : seal(out.take())
    heavy.push({ key, docs: docs.length, positions: positions?.length ?? 0 })
    yield { path: heavyPath(dir, key, 'd'), bytes: docs }
    if (positions) yield { path: heavyPath(dir, key, 'p'), bytes: positions }
  }
  yield { path: listPath(dir, file), bytes: seal(writeShard(entries, shape)) }
}

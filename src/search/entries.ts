import { SINGLE } from './collect.ts'
import { keyIn } from './key.ts'
import { occurrencesOf, type Occurrences, type Walk } from './occurrences.ts'
import { PARTS, type List, type Posting } from './postings.ts'
import type { Entry } from './shard.ts'

/** The list of a key, and how many occurrences it has. */
export interface Gathered extends Entry {
  key: number
  size: number
}

/** The lists of everything a walk tells, file by file (there are 2^bits), in order of their keys. */
export function* listsOf(
  walk: Walk,
  bits: number,
  atATime: number,
): Generator<{ file: number; entries: Gathered[] }> {
  for (const found of occurrencesOf(walk, bits, atATime)) {
    for (let i = 0; i + 1 < found.starts.length; i++) {
      const file = found.first + i
      const entries = [...entriesOf(found, found.starts[i] ?? 0, found.starts[i + 1] ?? 0)]
      yield { file, entries: entries.map((entry) => ({ ...entry, key: keyIn(file, entry.rest, bits) })) }
    }
  }
}

function* entriesOf(found: Occurrences, start: number, end: number): Generator<Omit<Gathered, 'key'>> {
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

function listOf(found: Occurrences, from: number, to: number): List {
  const docs = new Uint32Array(to - from)
  const starts = new Uint32Array(to - from + 1)
  const positions = new Uint32Array(to - from)
  const neighbours = new Uint32Array(to - from)
  let count = 0
  for (let i = from; i < to; i++) {
    const at = found.order[i] ?? 0
    const doc = found.docs[at] ?? 0
    if (count === 0 || doc !== docs[count - 1]) {
      starts[count] = i - from
      docs[count++] = doc
    }
    positions[i - from] = found.positions[at] ?? 0
    neighbours[i - from] = found.neighbours[at] ?? 0
  }
  starts[count] = to - from
  return { docs: docs.subarray(0, count), starts: starts.subarray(0, count + 1), positions, neighbours }
}

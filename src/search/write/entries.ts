import { PARTS } from '../format/doc.ts'
import { keyIn, type Spread } from '../format/key.ts'
import { occurrencesOf, SECTIONS, SINGLE, type Bins, type Occurrences, type Walk } from './occurrences.ts'
import type { Bounds } from './write-postings.ts'

/** The list of a key: its occurrences stand in the found of {@link FileLists}. */
export interface Entry {
  key: number
  /** What of the key the file's number leaves open. */
  rest: number
  single: boolean
  bounds: Bounds
  /** How many occurrences it has. */
  size: number
}

/** What one file would hold, in order of the keys. */
export interface FileLists {
  file: number
  found: Occurrences
  entries: Entry[]
}

/** The lists of everything a walk tells, file by file. */
export function* listsOf(walk: Walk, spread: Spread, bins: Bins, atATime: number): Generator<FileLists> {
  for (const found of occurrencesOf(walk, spread, bins, atATime)) {
    for (let i = 0; i + 1 < found.starts.length; i++) {
      const file = found.first + i
      const entries = entriesOf(found, found.starts[i] ?? 0, found.starts[i + 1] ?? 0, (rest) =>
        keyIn(file, rest, spread),
      )
      yield { file, found, entries }
    }
  }
}

function entriesOf(
  { groups }: Occurrences,
  start: number,
  end: number,
  keyOf: (rest: number) => number,
): Entry[] {
  const entries: Entry[] = []
  for (let from = start; from < end;) {
    const group = groups[from] ?? 0
    const rest = Math.floor(group / SECTIONS)
    const single = group % SECTIONS >= SINGLE
    const first = rest * SECTIONS + (single ? SINGLE : 0)
    const bounds = [from]
    let to = from
    for (let section = 0; section < 2 * PARTS; section++) {
      while (to < end && groups[to] === first + section) to++
      bounds.push(to)
    }
    entries.push({ key: keyOf(rest), rest, single, bounds, size: to - from })
    from = to
  }
  return entries
}

import type { List } from '../format/postings.ts'

/** What can be done with lists of positions. Results have no neighbours. */

const EMPTY = new Uint32Array(0)
export const NOWHERE: List = { docs: EMPTY, starts: EMPTY, positions: EMPTY }

/** The positions of `list` less an offset; those that fall before the beginning are left out. */
export const shifted = (list: List, offset: number): List =>
  select(list, (position) => (position >= offset ? position - offset : -1))

/** The positions that have these neighbours (see `Heavies`); 0 fits all. */
export function beside(list: List, before: number, after: number): List {
  if (before === 0 && after === 0) return list
  return select(list, (position, p) => {
    const neighbours = list.neighbours?.[p] ?? 0
    const fits =
      (before === 0 || neighbours >>> 16 === before) && (after === 0 || (neighbours & 0xffff) === after)
    return fits ? position : -1
  })
}

/** Those positions of `found` that `list` has too, `offset` further on. */
export function follow(found: List, list: List, offset: number): List {
  const docs: number[] = []
  const starts: number[] = []
  const positions: number[] = []
  let j = 0
  for (let i = 0; i < found.docs.length; i++) {
    const doc = found.docs[i] ?? 0
    j = seek(list.docs, doc, j)
    if (list.docs[j] !== doc) continue
    const before = positions.length
    let q = list.starts[j] ?? 0
    const end = list.starts[j + 1] ?? 0
    for (let p = found.starts[i] ?? 0; p < (found.starts[i + 1] ?? 0); p++) {
      const position = found.positions[p] ?? 0
      while (q < end && (list.positions[q] ?? 0) < position + offset) q++
      if (q < end && list.positions[q] === position + offset) positions.push(position)
    }
    if (positions.length > before) {
      docs.push(doc)
      starts.push(before)
    }
  }
  return pack(docs, starts, positions)
}

/** The positions of all lists. */
export function union(lists: readonly List[]): List {
  const filled = lists.filter(({ docs }) => docs.length > 0)
  if (filled.length <= 1) return filled[0] ?? NOWHERE
  const all = new Map<number, Set<number>>()
  for (const list of filled) {
    list.docs.forEach((doc, i) => {
      const known = all.get(doc) ?? new Set()
      all.set(doc, known)
      for (let p = list.starts[i] ?? 0; p < (list.starts[i + 1] ?? 0); p++) known.add(list.positions[p] ?? 0)
    })
  }
  const docs = [...all.keys()].sort((x, y) => x - y)
  const starts: number[] = []
  const positions: number[] = []
  for (const doc of docs) {
    starts.push(positions.length)
    positions.push(...[...(all.get(doc) ?? [])].sort((x, y) => x - y))
  }
  return pack(docs, starts, positions)
}

/** The first index from `from` on whose number is not below `wanted`; leaps, then halves. */
function seek(sorted: Uint32Array, wanted: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < sorted.length && (sorted[low + step] ?? 0) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(sorted.length, low + step + 1)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The positions that `map` gives for those of a list, without the negative ones. */
function select(list: List, map: (position: number, index: number) => number): List {
  const docs: number[] = []
  const starts: number[] = []
  const positions: number[] = []
  list.docs.forEach((doc, i) => {
    const before = positions.length
    for (let p = list.starts[i] ?? 0; p < (list.starts[i + 1] ?? 0); p++) {
      const position = map(list.positions[p] ?? 0, p)
      if (position >= 0) positions.push(position)
    }
    if (positions.length === before) return
    docs.push(doc)
    starts.push(before)
  })
  return pack(docs, starts, positions)
}

function pack(docs: number[], starts: number[], positions: number[]): List {
  starts.push(positions.length)
  return {
    docs: Uint32Array.from(docs),
    starts: Uint32Array.from(starts),
    positions: Uint32Array.from(positions),
  }
}

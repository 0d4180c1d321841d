import { SEPARATOR } from './fold.ts'
import { keyOf } from './key.ts'
import { PARTS, type List, type Posting } from './postings.ts'

/** Two neighbouring units of a phrase (or its only one): their key, and where in the folded phrase they stand. */
export interface Piece {
  key: number
  single: boolean
  offset: number
  /** A mark or blank stands between the two. */
  apart: boolean
}

/** All pieces of a folded phrase, in order. */
export function piecesOf(folded: string): Piece[] {
  const at: number[] = []
  for (let i = 0; i < folded.length; i++) if (folded[i] !== SEPARATOR) at.push(i)
  const code = (i: number): number => folded.charCodeAt(at[i] ?? 0)
  if (at.length === 1) return [{ key: keyOf(code(0), 0), single: true, offset: 0, apart: false }]
  return at.slice(1).map((to, i) => {
    const offset = at[i] ?? 0
    return { key: keyOf(code(i), code(i + 1)), single: false, offset, apart: to - offset > 1 }
  })
}

/**
 * The cheapest pieces that together cover every unit of the phrase. Positions tell whether two of them touch, so
 * every second one will do; a costly one inside is avoided by taking both its neighbours. A piece around a mark or
 * blank is always taken: by its position alone the separator could be any unit.
 */
export function cover(pieces: readonly Piece[], cost: (piece: Piece) => number): Piece[] {
  const best: { cost: number; from: number }[] = []
  pieces.forEach((piece, i) => {
    const before = (pieces[i - 1]?.apart ? [i - 1] : [i - 1, i - 2]).filter((from) => from >= 0)
    const from = before.sort((a, b) => (best[a]?.cost ?? 0) - (best[b]?.cost ?? 0))[0] ?? -1
    best.push({ cost: cost(piece) + (i === 0 ? 0 : (best[from]?.cost ?? 0)), from: i === 0 ? -1 : from })
  })
  const chosen: Piece[] = []
  for (let i = pieces.length - 1; i >= 0; i = best[i]?.from ?? -1) {
    const piece = pieces[i]
    if (piece) chosen.unshift(piece)
  }
  return chosen
}

const EMPTY = new Uint32Array(0)
const NOWHERE: List = { docs: EMPTY, starts: EMPTY, positions: EMPTY }
const listOf = (posting: Posting, part: number, apart: boolean): List =>
  posting[apart ? PARTS + part : part] ?? NOWHERE

/** Articles that all lists name, without a look at positions: whether it is worth to fetch those. */
export function couldMatch(pieces: readonly Piece[], postings: readonly Posting[]): boolean {
  for (let part = 0; part < PARTS; part++) {
    const lists = pieces.map((piece, i) => listOf(postings[i] ?? [], part, piece.apart).docs)
    lists.sort((a, b) => a.length - b.length)
    const [first = EMPTY, ...others] = lists
    if (others.reduce((docs, other) => docs.filter((doc) => has(other, doc)), first).length > 0) return true
  }
  return false
}

/** Whether an ascending array holds a number. */
export function has(sorted: Uint32Array, wanted: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted
}

/** Where the phrase of these pieces stands, part by part: positions of its first unit. */
export function matchPhrase(pieces: readonly Piece[], postings: readonly Posting[]): List[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const lists = pieces.map((piece, i) => ({
      list: listOf(postings[i] ?? [], part, piece.apart),
      offset: piece.offset,
    }))
    lists.sort((a, b) => a.list.docs.length - b.list.docs.length)
    const [first, ...others] = lists
    if (!first) return NOWHERE
    if (others.length === 0) return first.list
    return others.reduce(
      (found, other) => follow(found, other.list, other.offset),
      shifted(first.list, first.offset),
    )
  })
}

/** The same with any marks or blanks between the units, or none: every piece must be given. */
export function matchLoosely(pieces: readonly Piece[], postings: readonly Posting[]): List[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const steps = pieces.map((_, i) => [false, true].map((apart) => listOf(postings[i] ?? [], part, apart)))
    let found: List | undefined
    for (const [beside = NOWHERE, apart = NOWHERE] of steps) {
      const here = found
      const next = here ? [follow(here, beside, 0), follow(here, apart, 0)] : [beside, apart]
      found = union(shifted(next[0] ?? NOWHERE, -1), shifted(next[1] ?? NOWHERE, -2))
    }
    return found ?? NOWHERE
  })
}

/** The positions of `list` less an offset; those that fall before the beginning are left out. */
function shifted(list: List, offset: number): List {
  return select(list, (position) => (position >= offset ? position - offset : -1))
}

/** Those positions of `found` that `list` has too, `offset` further on. */
function follow(found: List, list: List, offset: number): List {
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

function select(list: List, map: (position: number) => number): List {
  const docs: number[] = []
  const starts: number[] = []
  const positions: number[] = []
  list.docs.forEach((doc, i) => {
    const before = positions.length
    for (let p = list.starts[i] ?? 0; p < (list.starts[i + 1] ?? 0); p++) {
      const position = map(list.positions[p] ?? 0)
      if (position >= 0) positions.push(position)
    }
    if (positions.length === before) return
    docs.push(doc)
    starts.push(before)
  })
  return pack(docs, starts, positions)
}

function union(a: List, b: List): List {
  const all = new Map<number, number[]>()
  for (const list of [a, b]) {
    list.docs.forEach((doc, i) => {
      const more = Array.from(list.positions.subarray(list.starts[i], list.starts[i + 1]))
      all.set(doc, [...(all.get(doc) ?? []), ...more])
    })
  }
  const docs = [...all.keys()].sort((x, y) => x - y)
  const starts: number[] = []
  const positions: number[] = []
  for (const doc of docs) {
    starts.push(positions.length)
    positions.push(...(all.get(doc) ?? []).sort((x, y) => x - y))
  }
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

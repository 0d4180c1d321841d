import { PARTS } from '../format/doc.ts'
import type { Heavies } from '../format/heavy.ts'
import { NOWHERE, beside, follow, shifted, union } from './list.ts'
import type { Phrase, Piece, Step } from './pieces.ts'
import type { List, Posting } from '../format/postings.ts'

const listOf = (posting: Posting, part: number, apart: boolean): List =>
  posting[apart ? PARTS + part : part] ?? NOWHERE

/** Both lists in one; without positions when one has none. */
export function together(a: List = NOWHERE, b: List = NOWHERE): List {
  if (a.docs.length === 0) return b
  if (b.docs.length === 0) return a
  if (a.positions.length > 0 && b.positions.length > 0) return union([a, b])
  const docs = Uint32Array.from(new Set([...a.docs, ...b.docs])).sort()
  return { ...NOWHERE, docs }
}

/** The positions of a pair's list that stand by the heavy pairs at the steps before and after it. */
function fitting(list: List, at: number, steps: readonly Step[], heavies: Heavies): List {
  const [before, after] = [steps[at - 1]?.heavy ?? -1, steps[at + 1]?.heavy ?? -1]
  return beside(list, heavies.ranksBefore[before] ?? 0, heavies.ranksAfter[after] ?? 0)
}

/** A piece with the list that was read for it. */
export interface Found {
  piece: Piece
  posting: Posting
}

/** Where the phrase of these pieces (see `cover`) stands, part by part: positions of its first unit. */
export function matchPhrase(
  { offsets }: Phrase,
  steps: readonly Step[],
  heavies: Heavies,
  found: readonly Found[],
): List[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const lists = found.map(({ piece: { at, length, apart }, posting }) => {
      const list = listOf(posting, part, apart)
      return { list: length > 2 ? list : fitting(list, at, steps, heavies), offset: offsets[at] ?? 0 }
    })
    lists.sort((a, b) => a.list.docs.length - b.list.docs.length)
    const [first, ...others] = lists
    if (!first) return NOWHERE
    if (others.length === 0 && first.offset === 0) return first.list
    return others.reduce(
      (all, other) => follow(all, other.list, other.offset),
      shifted(first.list, first.offset),
    )
  })
}

/** For every step of a phrase: the list of its pair, and of the triple that begins with it when both are heavy. */
export type StepLists = readonly { pair: Posting; triple: Posting }[]

/**
 * Where three and more units stand with any marks or blanks between them, or none. Where a heavy pair stands
 * side by side is told by what stands beside it: a triple, or the neighbours of the pair before or after it.
 */
export function matchLoosely(
  { units }: Phrase,
  steps: readonly Step[],
  heavies: Heavies,
  lists: StepLists,
): List[] {
  const heavy = (at: number): number => steps[at]?.heavy ?? -1
  return Array.from({ length: PARTS }, (_, part) => {
    const pair = (at: number, apart: boolean): List => listOf(lists[at]?.pair ?? [], part, apart)
    const triple = (at: number): List => listOf(lists[at]?.triple ?? [], part, false)
    const sideBySide = (at: number): List => {
      if (heavy(at) < 0) return pair(at, false)
      const [before, after] = [heavies.ranksBefore[heavy(at)] ?? 0, heavies.ranksAfter[heavy(at)] ?? 0]
      const known = [triple(at), shifted(triple(at - 1), -1)]
      for (const apart of [false, true]) {
        if (apart || heavy(at - 1) < 0)
          known.push(shifted(beside(pair(at - 1, apart), 0, after), apart ? -2 : -1))
        if (apart || heavy(at + 1) < 0) known.push(shifted(beside(pair(at + 1, apart), before, 0), 1))
      }
      return union(known)
    }
    let found: List | undefined
    for (let at = 0; at + 1 < units.length; at++) {
      const here = found
      const [near, apart] = [sideBySide(at), pair(at, true)]
      const next = here ? [follow(here, near, 0), follow(here, apart, 0)] : [near, apart]
      found = union([shifted(next[0] ?? NOWHERE, -1), shifted(next[1] ?? NOWHERE, -2)])
    }
    return found ?? NOWHERE
  })
}

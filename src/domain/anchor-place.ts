import { bestChain, type Run } from './anchor-align.ts'
import { SIZE } from './anchor-marks.ts'
import { isStop } from './anchor-text.ts'
import { ownOf, partsOf, type Part, type Sameness } from './anchor-parts.ts'

/** What is known of a stretch. Its text is counted from where it begins: what stood before it, below 0. */
export interface Known extends Sameness {
  length: number
  /** Where it stood in the article; -1 where there is no such place any longer. */
  from: number
  /** So many landmarks that stood nowhere else must speak for a place. */
  floor: number
  /** Whether a code point of the old text is that of a place of the new one; undefined where only landmarks are known. */
  agrees?: (old: number, now: number) => boolean
  /** How many code points of the old text between two places are not known; without it none, or all where no `agrees` is. */
  unknownIn?: (from: number, to: number) => number
}

interface Edge {
  old: number
  now: number
}

/** Where a stretch is now. */
export interface Placed {
  from: number
  to: number
}

/** So much of it must still be there, and so much of what is shown be told from its twins. */
const [KEPT, TOLD] = [0.68, 0.67]
/** So many code points of it and its surroundings must be as they were, at least. */
const ENOUGH = 24
/** Of what is shown, so much at least. */
const APART = 0.64
/** So many code points more must speak for it than for any other. */
const LEAD = 8
/** A corrected edge is taken along if so few code points were. */
const SLIP = 6
/** Between landmarks so many code points are not known. */
const UNKNOWN = 30
/** That so few code points are not seen says nothing. */
const FEW = 18
/** Of fewer code points none at an edge may be missing. */
const SHORT = 12

/**
 * Where a stretch is by the runs that its text and an article have in common.
 * @param now the article
 */
export function placeOf(now: Uint32Array, runs: readonly Run[], known: Known): Placed | undefined {
  const { length, from } = known
  const best = bestChain(now, runs, length)
  if (!best) return undefined
  const parts = partsOf(now, best.runs, known)
  if (ownOf(parts) < known.floor) return undefined
  // What nothing tells at the ends of the chain may be anything.
  while (parts[0]?.own === 0) parts.shift()
  while (parts.at(-1)?.own === 0) parts.pop()
  const chain = parts.flatMap((part) => part.runs)
  const rest = chain.reduce(
    (left, { now: from, size }) => left.flatMap((run) => outside(run, from, from + size)),
    runs,
  )
  for (const [i, part] of parts.entries())
    widen(part, rest, known, { before: i > 0, after: i + 1 < parts.length })
  const pieces = parts.flatMap((part) => part.runs.flatMap((run) => pieceOf(run, part, length)))
  while (isReplaced(pieces[0], pieces[1], pieces[0], known)) pieces.shift()
  while (isReplaced(pieces.at(-2), pieces.at(-1), pieces.at(-1), known)) pieces.pop()
  const [first, last] = [startOf(pieces, chain, known, now), endOf(pieces, chain, known, now)]
  const [head, tail] = [pieces[0], pieces.at(-1)]
  if (!head || !tail || !first || !last) return undefined
  const [a, z] = [first.old, last.old]
  const place = { from: first.now, to: last.now }
  if (length < SHORT && (a > 0 || z < length)) return undefined
  const sum = (of: (piece: Piece, i: number) => number) =>
    pieces.reduce((all, piece, i) => all + of(piece, i), 0)
  const between = (i: number) => {
    const [one, next] = [pieces[i], pieces[i + 1]]
    if (!one || !next) return 0
    return Math.max(0, Math.min(unknownIn(known, one.z, next.a), next.a + next.shift - one.z - one.shift))
  }
  const kept = sum((one, i) => Math.max(0, Math.min(one.z, z) - Math.max(one.a, a)) + between(i))
  // What was put in may be much where both its ends are surely its own.
  const isTold = ({ a, z, part }: Piece) =>
    Math.min(z, part.to) - Math.max(a, part.from) >= Math.min(z - a, SIZE)
  const share = length >= SHORT && isTold(head) && isTold(tail) ? APART : KEPT
  if (kept < length * KEPT || kept < (place.to - place.from) * share) return undefined
  const told = sum(
    ({ a, z, part }, i) =>
      Math.max(0, Math.min(z, part.to) - Math.max(a, part.from)) +
      (pieces[i + 1]?.part === part ? between(i) : 0),
  )
  if (told < length * TOLD) return undefined
  const mine = [...new Set(pieces.map(({ part }) => part))]
  const around = mine.flatMap((part) => part.runs)
  if (around.reduce((all, run) => all + run.size, 0) < Math.min(length + 2 * SIZE, ENOUGH)) return undefined
  // Its first or last words stand elsewhere now.
  const isElsewhere = (from: number, to: number) =>
    from < to && rest.some((run) => run.old < to && run.old + run.size > from && known.ownIn(run).length > 0)
  if (isElsewhere(0, a) || isElsewhere(z, length)) return undefined
  const rival = bestChain(now, rest, length)
  if (rival) {
    if (best.score - rival.score < LEAD) return undefined
    // What stood nowhere else stands twice now: only what stands where it stood is surely no copy.
    const theirs = partsOf(now, rival.runs, known).filter((part) => hasSome(part, length))
    if (place.from !== from && ownOf(theirs) * 2 >= ownOf(mine)) return undefined
  }
  return place
}

const unknownIn = ({ unknownIn, agrees }: Known, from: number, to: number): number =>
  unknownIn?.(from, to) ?? (agrees ? 0 : to - from)

/**
 * Takes whole sentences beside a part for told too, unless they stand elsewhere with something of their own, or once more
 * beside it; or enough is known of what stood on their other side, and that is not there: items of a list end alike, and where one is
 * left out the end of another stands before the next.
 * @param rest the runs that are not of the chain
 * @param others whether there are parts before it, and after it
 */
function widen(
  part: Part,
  rest: readonly Run[],
  { ownIn, limits: [opens, closes] = [-Infinity, Infinity] }: Known,
  others: { before: boolean; after: boolean },
): void {
  const [head, tail] = [part.runs[0], part.runs.at(-1)]
  if (!head || !tail) return
  const [first, last] = [head.now, tail.now + tail.size]
  const isHereOnly = (from: number, to: number) =>
    !rest.some(
      (run) =>
        Math.min(to, run.old + run.size) - Math.max(from, run.old) >= Math.min(SIZE, to - from) &&
        (run.now + run.size === first || run.now === last || ownIn(run).length > 0),
    )
  const { wide } = part
  const [from, to] = [Math.min(part.from, wide.to), Math.max(part.to, wide.from)]
  const [isBefore, isAfter] = [
    others.before || wide.from - opens <= FEW,
    others.after || closes - wide.to <= FEW,
  ]
  if (wide.from < from && isBefore && isHereOnly(wide.from, from)) part.from = wide.from
  if (wide.to > to && isAfter && isHereOnly(to, wide.to)) part.to = wide.to
}

const hasSome = ({ runs }: Part, length: number): boolean =>
  runs.some((run) => run.old < length && run.old + run.size > 0)

/** What of the stretch is in a run, `[a, z)`, and how far it has moved. */
interface Piece {
  a: number
  z: number
  shift: number
  part: Part
}
function pieceOf({ old, now, size }: Run, part: Part, length: number): Piece[] {
  const [a, z] = [Math.max(old, 0), Math.min(old + size, length)]
  return a < z ? [{ a, z, shift: now - old, part }] : []
}

/** Whether more was replaced between two pieces than the outer one has. */
function isReplaced(
  one: Piece | undefined,
  next: Piece | undefined,
  outer: Piece | undefined,
  known: Known,
): boolean {
  if (!one || !next || !outer || one.part === next.part) return false
  const gap =
    Math.min(next.a - one.z, next.a + next.shift - one.z - one.shift) -
    (known.agrees ? unknownIn(known, one.z, next.a) : UNKNOWN)
  return outer.z - outer.a < gap
}

/** Where what is left of the stretch begins, in both texts; pieces before it are taken away. */
function startOf(
  pieces: Piece[],
  chain: readonly Run[],
  { agrees, slip, unknownIn }: Known,
  now: Uint32Array,
): Edge | undefined {
  for (let [head] = pieces; head; [head] = pieces) {
    const { a, z, shift, part } = head
    const before = chain.filter((run) => run.old < a).at(-1)
    if (
      a === 0 ||
      (a <= SLIP && ((before && before.now - before.old === shift) || (!unknownIn && agrees?.(0, shift))))
    )
      return { old: 0, now: shift }
    // Only what stood directly before it is seen: there it begins.
    if (
      !agrees &&
      before &&
      before.old + before.size === 0 &&
      a <= slip &&
      a + shift - before.now - before.size <= slip
    )
      return { old: 0, now: before.now + before.size }
    // Its first words are gone: what is left begins with what is surely its own.
    let own = Math.max(a, part.from)
    if (own < z) {
      if (!agrees && own === a) while (own > 0 && !isStop(now[own + shift - 1])) own--
      if (!isStop(now[own + shift - 1])) own = Math.max(a, part.from)
      return { old: own, now: own + shift }
    }
    pieces.shift()
  }
  return undefined
}

/** Where what is left of the stretch ends, in both texts; pieces after it are taken away. */
function endOf(
  pieces: Piece[],
  chain: readonly Run[],
  { length, agrees, slip, unknownIn }: Known,
  now: Uint32Array,
): Edge | undefined {
  for (let tail = pieces.at(-1); tail; tail = pieces.at(-1)) {
    const { a, z, shift, part } = tail
    const after = chain.find((run) => run.old + run.size > z)
    const isSame =
      (after && after.now - after.old === shift) || (!unknownIn && agrees?.(length - 1, length - 1 + shift))
    if (z === length || (length - z <= SLIP && isSame)) return { old: length, now: length + shift }
    if (!agrees && after && after.old === length && length - z <= slip && after.now - z - shift <= slip)
      return { old: length, now: after.now }
    let own = Math.min(z, part.to)
    if (own > a) {
      if (!agrees && own === z) while (own < length && !isStop(now[own + shift - 1])) own++
      if (!isStop(now[own + shift - 1])) own = Math.min(z, part.to)
      return { old: own, now: own + shift }
    }
    pieces.pop()
  }
  return undefined
}

/** What of a run is not in a part of the new text. */
function outside(run: Run, from: number, to: number): Run[] {
  if (run.now >= to || run.now + run.size <= from) return [run]
  const [left, right] = [from - run.now, run.now + run.size - to]
  return [
    ...(left > 0 ? [{ ...run, size: left }] : []),
    ...(right > 0 ? [{ old: run.old + run.size - right, now: run.now + run.size - right, size: right }] : []),
  ]
}

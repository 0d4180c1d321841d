import { edgePlaces, fullEdge, type EdgePlace } from './anchor-edges.ts'
import { DRIFT, hitsOf, SIZE, STEP, type Edge, type Sought } from './anchor-marks.ts'
import { printsOf, type Flat } from './anchor-text.ts'

/** A stretch that may be the one, `[from, to)` in the row, and how much speaks for it. */
export interface Candidate {
  from: number
  to: number
  start: EdgePlace
  end: EdgePlace
  score: number
  /** Whether all of it is as it was. */
  exact: boolean
}

/** So much must speak for a place (4 landmarks). */
const FLOOR = 12
/** And so much more than for any other place. */
const LEAD = 5
/** So much by landmarks that stood nowhere else: what spoke for other places then is no evidence now. */
export const OWN_FLOOR = 5
/** So much of it tells a place by itself, if its words are as they were. */
const OWN_MUCH = 18
/** So much of what told an edge must still tell it: by itself, and where it could stand elsewhere too. */
const [EDGE_OWN_EXACT, EDGE_OWN, EDGE_KEPT] = [0.3, 0.5, 0.6]
/** That all of it is as it was speaks for it like two more landmarks. */
const WHOLE = 6

const wholeOf = (length: number) => Math.min(WHOLE, length)

/** What may be the stretch, the likeliest first. */
function candidatesOf(
  { codes }: Flat,
  sought: Sought,
): { all: Candidate[]; starts: EdgePlace[]; ends: EdgePlace[] } {
  const { bits, from, length, whole } = sought
  const hits = hitsOf(codes, sought.marks, bits)
  const places = (edge: Edge) => edgePlaces(edge, sought, codes, hits)
  const [starts, ends] = [places('start'), places('end')]
  const wholes = printsOf(codes, length)
  const all: Candidate[] = []
  const [least, most] = [Math.ceil((length * 2) / 3), Math.ceil(length * 1.5) + 8]
  let first = 0
  for (const start of starts) {
    while ((ends[first]?.at ?? Infinity) < start.at + least) first++
    for (let i = first; i < ends.length; i++) {
      const end = ends[i]
      if (!end || end.at > start.at + most) break
      // By what stands beyond it alone an edge cannot be told from what was put in before it.
      if ((start.isOuter || end.isOuter) && end.at - start.at > length) continue
      const print = end.at - start.at === length ? wholes[start.at] : undefined
      const exact = print !== undefined && print >>> (32 - bits) === whole >>> (32 - bits)
      const score = start.score + end.score + (exact ? wholeOf(length) : 0)
      all.push({ from: start.at, to: end.at, start, end, score, exact })
    }
  }
  const off = (one: Candidate) => Math.abs(one.to - one.from - length) * 1e6 + Math.abs(one.from - from)
  return { all: all.sort((a, b) => b.score - a.score || off(a) - off(b)), starts, ends }
}

const lies = (one: Candidate, { from, to }: Candidate) => one.to > from && one.from < to

/**
 * The place where it stood, if all is as it was; else the one for which enough speaks, by what stood nowhere else when the
 * stretch was chosen, and more than for any other.
 */
export function bestOf(flat: Flat, sought: Sought): Candidate | undefined {
  const { all, starts, ends } = candidatesOf(flat, sought)
  const [best] = all
  if (!best) return undefined
  const full = fullEdge(sought, 'start') + fullEdge(sought, 'end') + wholeOf(sought.length)
  const there = all.find(({ from, exact, score }) => from === sought.from && exact && score === full)
  if (there) return there
  const own = best.start.own + best.end.own
  const rival = all.find((one) => !lies(one, best))
  const stays = best.exact && best.from === sought.from
  if (own >= OWN_FLOOR && leads(all, best, stays)) {
    const edges = [edgeOf('start', starts, best, sought), edgeOf('end', ends, best, sought)]
    if (edges.every((edge) => edge === 'certain')) return best
    // One edge that is certain tells where it is, if the other keeps its distance and nothing else is like it.
    const alone = edges.includes('certain') && (rival?.score ?? 0) * 2 < best.score
    const both = Math.min(best.start.own, best.end.own) >= SIZE && own >= OWN_MUCH
    const told = both || (alone && (sought.length >= SIZE || !edges.includes('denied')))
    if (best.exact && (told || (stays && !edges.includes('denied')))) return best
    const kept = Math.abs(best.to - best.from - sought.length) <= DRIFT
    const share = Math.min(
      best.start.score / fullEdge(sought, 'start'),
      best.end.score / fullEdge(sought, 'end'),
    )
    if (alone && kept && share >= EDGE_KEPT && !edges.includes('denied')) return best
  }
  return undefined
}

/** Whether enough speaks for a place, and clearly more than for any other, or for other edges of the same place. */
function leads(all: readonly Candidate[], best: Candidate, stays: boolean): boolean {
  const own = best.start.own + best.end.own
  return (
    best.score >= FLOOR &&
    all.every((one) => {
      const [off, lead] = [
        Math.max(Math.abs(one.from - best.from), Math.abs(one.to - best.to)),
        best.score - one.score,
      ]
      if (lies(one, best)) return off <= DRIFT || lead >= LEAD
      // What stood nowhere else stands twice now: a copy was made, and only what stands where it stood is surely none.
      return lead >= LEAD && (stays || (one.start.own + one.end.own) * 2 < own)
    })
  )
}

/** Whether an edge would be found here by itself, whether what would tell it is missing, or nothing would. */
function edgeOf(
  edge: Edge,
  places: readonly EdgePlace[],
  best: Candidate,
  { marks }: Sought,
): 'certain' | 'unknown' | 'denied' {
  const mine = best[edge]
  const could = marks.filter((mark) => mark.own && mark.edge === edge).length * STEP
  if (mine.own === 0) return could > 0 ? 'denied' : 'unknown'
  if (mine.own <= could * (best.exact ? EDGE_OWN_EXACT : EDGE_OWN)) return 'unknown'
  const leading = places.every(
    ({ at, score }) => Math.abs(at - mine.at) <= DRIFT || mine.score - score >= LEAD,
  )
  return leading ? 'certain' : 'unknown'
}

import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import type { Stretch } from '../stretch.ts'
import { bareNames } from './bare-names.ts'
import { groundOf, PLACED } from './ground.ts'
import { nextLevel } from './levels.ts'
import { listedPlaces } from './lists-of-places.ts'
import { natureNames } from './nature.ts'
import { realPlace } from './no-places.ts'
import { overheadPlaces } from './over.ts'
import { readPlaces, type ReadPlace } from './read-places.ts'
import { streets } from './streets.ts'

/** The places of a text: those that the words make, longest first, and with what the text around them says (`sure`). */
export interface Places {
  all: Stretch[]
  /** Those that nothing else can be, so that no person is read there. */
  sure: Stretch[]
}

/** The places of the lists, and those that their level, their list, or what stands around them makes. */
export function placesOf(
  text: string,
  pieces: readonly Piece[],
  model: Model,
  traditional: boolean,
  read: readonly ReadPlace[],
): Places {
  const ground = groundOf(text, pieces, model, traditional)
  const all = new Set<Stretch>()
  /** For each offset in a place, the place. */
  const placeAt = new Map<number, Stretch>()
  const put = (one: Stretch): void => {
    all.add(one)
    for (let at = one.start; at < one.end; at += 1) placeAt.set(at, one)
  }
  for (const piece of pieces) {
    if (!piece.place) continue
    const real = realPlace(ground, piece)
    if (real?.end !== piece.end) ground.ends[piece.end] = (ground.ends[piece.end] ?? 0) & ~PLACED
    if (!real) continue
    const { start, end } = real
    ground.ends[end] = (ground.ends[end] ?? 0) | PLACED
    put({ start, end: end + twin(text, start, end) })
  }
  const sure = [...all].filter(
    ({ start, end }) => end - start > 2 && /[县镇乡]$/u.test(text.slice(start, end)),
  )
  const add = (fresh: readonly Stretch[], certain: boolean): Stretch[] =>
    fresh.filter((one) => {
      if (KNOWN_PEOPLE.has(text.slice(one.start, one.end))) return false
      const others = new Set<Stretch>()
      for (let at = one.start; at < one.end; at += 1) {
        const own = placeAt.get(at)
        if (own) others.add(own)
      }
      for (const own of others) if (!givesWay(own, one, certain)) return false
      for (const own of others) {
        all.delete(own)
        for (let at = own.start; at < own.end; at += 1) placeAt.delete(at)
      }
      put({ start: one.start, end: one.end })
      ground.ends[one.end] = (ground.ends[one.end] ?? 0) | PLACED
      if (certain) sure.push(one)
      return true
    })
  add(bareNames(ground), false)
  add(readPlaces(ground, read, placeAt), false)
  // Each level that is found stands before the next.
  const isThere = ({ start, end }: Stretch): boolean =>
    placeAt.get(start)?.start === start && placeAt.get(start)?.end === end
  for (let open = [...all]; open.length > 0;) {
    const next = open.flatMap((place) => nextLevel(ground, place) ?? [])
    open = add(
      next.filter((one) => !isThere(one)),
      true,
    )
  }
  add(listedPlaces(ground), true)
  add(natureNames(ground), true)
  add(streets(ground), true)
  add(overheadPlaces(ground), true)
  return { all: [...all].sort((a, b) => a.start - b.start), sure }
}

/** Whether a place is but a part of another, or was only cut out of it, which begins further left: 月亮山|南麓, not 山南. */
const givesWay = (own: Stretch, one: Stretch, certain: boolean): boolean =>
  own.start >= one.start && ((certain && own.start > one.start) || own.end <= one.end)

/** How long the bracket is that parts two states of one name: 刚果（金）, 刚果（布）. */
const twin = (text: string, start: number, end: number): number =>
  text.slice(start, end) === '刚果' && /^（[金布]）/u.test(text.slice(end, end + 3)) ? 3 : 0

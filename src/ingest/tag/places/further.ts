import { isHan } from '../han.ts'
import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import type { View } from '../view.ts'
import { bareNames } from './bare-names.ts'
import { groundOf, PLACED, type Stretch } from './ground.ts'
import { nextLevel } from './levels.ts'
import { listedPlaces } from './lists-of-places.ts'
import { natureNames } from './nature.ts'
import { streets } from './streets.ts'

/** The places of a text: those that the words make, longest first, and with what the text around them says (`sure`). */
export interface Places {
  all: Stretch[]
  /** Those that nothing else can be, so that no person is read there. */
  sure: Stretch[]
}

/** The places of the lists, and those that their level, their list, or what stands around them makes. */
export function placesOf(view: View, printed: string, pieces: readonly Piece[], model: Model): Places {
  const { text } = view
  const ground = groundOf(text, pieces, model, isTraditional(view, printed))
  let all: Stretch[] = pieces.flatMap(({ start, end, place }) => (place ? [{ start, end }] : []))
  // 刚果（金）, 刚果（布）.
  for (const place of all)
    if (
      /^（[金布]）/u.test(text.slice(place.end, place.end + 3)) &&
      text.slice(place.start, place.end) === '刚果'
    )
      place.end += 3
  const sure = all.filter(({ start, end }) => end - start > 2 && /[县镇乡]$/u.test(text.slice(start, end)))
  const add = (fresh: readonly Stretch[], certain: boolean): void => {
    for (const one of fresh) {
      if (KNOWN_PEOPLE.has(text.slice(one.start, one.end))) continue
      // What begins further left goes on over what was only cut out of it: 月亮山|南麓, not 山南.
      if (
        all.some(
          (own) =>
            overlap(own, one) &&
            !(own.start >= one.start && ((certain && own.start > one.start) || own.end <= one.end)),
        )
      )
        continue
      all = [...all.filter((own) => !overlap(own, one)), { start: one.start, end: one.end }]
      ground.ends[one.end] = (ground.ends[one.end] ?? 0) | PLACED
      if (certain) sure.push(one)
    }
  }
  add(bareNames(ground), false)
  // Each level that is found stands before the next.
  for (let open = [...all]; open.length > 0;) {
    const next = open.flatMap((place) => nextLevel(ground, place) ?? [])
    const fresh = next.filter((one) => !all.some((own) => own.start === one.start && own.end === one.end))
    add(fresh, true)
    open = fresh
  }
  add(listedPlaces(ground), true)
  add(natureNames(ground), true)
  add(streets(ground), true)
  return { all: all.sort((a, b) => a.start - b.start), sure }
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** Print in traditional script has more than a few characters that simplified script has in another form. */
const TRADITIONAL = 0.08
function isTraditional({ text, at }: View, printed: string): boolean {
  let other = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isHan(unit) && printed.charCodeAt(at[i] ?? 0) !== unit) other += 1
  }
  return other > TRADITIONAL * text.length
}

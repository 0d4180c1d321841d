import { after, before } from '../bodies/beside-names.ts'
import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { DIVISION_SUFFIXES } from '../lists/places.ts'
import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'

const PLACE_AFTER: ReadonlySet<string> = new Set(DIVISION_SUFFIXES)
const PLACE_BEFORE = /[在于到赴抵从自离往由]$/u

/** What is named after people: 邓小平理论, 马克思主义, 李宁杯. */
const EPONYM = /^(?:理论|思想|主义|文选|选集|文集|奖|杯|牌|法|定律|路|大街|故居|纪念|式|派|集团|公司|氏)/u

/** A person in a text, and how surely. */
export interface PersonSpan {
  start: number
  end: number
  sure: boolean
}

/** Finds names of people among the pieces: sure ones, and ones that need another place in the article to vouch. */
export function findPeople(text: string, pieces: readonly Piece[], model: Model): PersonSpan[] {
  const found: PersonSpan[] = []
  pieces.forEach((piece, i) => {
    if ((piece.kind !== 'name' && piece.kind !== 'foreign') || piece.place) return
    const { start, end } = piece
    const next = pieces[i + 1]?.text ?? ''
    if (PLACE_AFTER.has(next)) return
    const left = before(text, start)
    const right = after(text, end)
    if (EPONYM.test(text.slice(end, end + 2))) return
    const last = found.at(-1)
    const listed =
      (last !== undefined && last.sure && /^[、和]?$/u.test(text.slice(last.end, start))) ||
      pieces[i + 1]?.kind === 'name'
    const slotted = left > 0 && right >= 1 && /[、，。（）：；“”]/u.test(next.charAt(0))
    const context = slotted || left > 1 || right > 1 || listed || KNOWN_PEOPLE.has(piece.text)
    const sure = isSure(piece, context, left, right, start > 0 ? text.charAt(start - 1) : '', model)
    if (sure !== undefined) found.push({ start, end, sure })
  })
  return found
}

function isSure(
  piece: Piece,
  context: boolean,
  left: number,
  right: number,
  previous: string,
  model: Model,
): boolean | undefined {
  const { text, kind } = piece
  if (/[·•・]/u.test(text)) return true
  if (kind === 'foreign') {
    if (PLACE_BEFORE.test(previous)) return undefined
    if (context) return true
    return undefined
  }
  if (context) return true
  if (text.length === 2) return left > 0 && right > 0 ? false : undefined
  const { first, last } = model.names
  const cost = (first.get(text.charAt(1)) ?? UNLIKELY) + (last.get(text.charAt(2)) ?? UNLIKELY)
  const marked = right >= 1 || (previous !== ' ' && left > 0)
  return cost < UNLIKELY + (marked ? 3 : 0) ? false : undefined
}

/** What both given characters of a name may cost together where nothing around it speaks for a name. */
const UNLIKELY = 13.5

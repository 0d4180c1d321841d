import { firstUnits, unitAt } from '../first-units.ts'
import { after, before } from '../bodies/beside-names.ts'
import { FOREIGN, type Lattice } from '../lattice.ts'
import { TRANSLIT } from '../lists/translit.ts'
import type { Model } from '../model/model.ts'

const LONGEST_PART = 8
/** What a foreign name costs before its characters, and what each character costs. */
const ANY_FOREIGN = 9.5
const PER_CHARACTER = 4.6
const UNSEEN_CHARACTER = 7.5
/** A name whose parts are joined by · can hardly be anything else. */
const DOTTED = /^(?:\p{Script=Han}{1,8}|[A-Z]{1,2})(?:[·•・‧][\p{Script=Han}]{1,8})+/u

/** Offers the transliterated names that may begin at `i`; `dotted` says whether the text has a point between names. */
export function foreignCandidates(
  text: string,
  i: number,
  model: Model,
  lattice: Lattice,
  dotted: boolean,
): void {
  if (dotted && hasPoint(text, i)) addDotted(text, i, model, lattice)
  if (BEGINS[text.charCodeAt(i)] === 0) return
  const start = ANY_FOREIGN - before(text, i)
  let cost = start
  const most = Math.min(text.length, i + LONGEST_PART)
  for (let end = i + 1; end <= most && BEGINS[text.charCodeAt(end - 1)] === 1; end += 1) {
    const c = text.charAt(end - 1)
    cost += model.translit.get(c) ?? (model.translit.size > 0 ? UNSEEN_CHARACTER : PER_CHARACTER)
    if (end - i >= 2) lattice.offer(end, cost - after(text, end), FOREIGN, -1)
  }
}

const BEGINS = firstUnits(TRANSLIT)

const hasPoint = (text: string, i: number): boolean => {
  for (let at = i + 1; at <= i + LONGEST_PART; at += 1) if (POINTS[unitAt(text, at)] === 1) return true
  return false
}
/** The points that stand between the parts of a name. */
export const POINT = /[·•・‧]/u
const POINTS = firstUnits('·•・‧')

/** Adds names whose parts are joined by ·; where the last part ends is for the cheapest cut to say. */
function addDotted(text: string, i: number, model: Model, lattice: Lattice): void {
  const match = DOTTED.exec(text.slice(i, i + 60))
  if (!match) return
  const own = match[0]
  const firstDot = own.search(/[·•・‧]/u)
  const strange = Array.from(own.slice(0, firstDot)).filter((c) => !TRANSLIT.has(c) && !/[A-Z]/u.test(c))
  // Names of China's peoples are not written by Xinhua's tables alone: 司马义·…
  const placed = firstDot <= 4 && before(text, i) > 0
  if (strange.length > (placed ? 2 : 0)) return
  const lastDot = Math.max(...['·', '•', '・', '‧'].map((mark) => own.lastIndexOf(mark)))
  let cost = 8 - before(text, i)
  for (let end = lastDot + 2; end <= own.length; end += 1) {
    const c = own.charAt(end - 1)
    if (!TRANSLIT.has(c)) break
    cost += (model.translit.get(c) ?? UNSEEN_CHARACTER) * 0.8
    lattice.offer(i + end, cost - after(text, i + end), FOREIGN, -1)
  }
}

import { firstUnits, unitAt } from '../first-units.ts'
import { FIRMS, FIRM_WORDS } from '../lists/firms.ts'
import type { Piece } from '../pieces.ts'
import { isOtherThing } from './firm-clues.ts'
import type { Stretch } from '../stretch.ts'

/** A firm of the lists in a text; `sure` where its name names nothing else. */
export interface ListedFirm extends Stretch {
  sure: boolean
}

const SURE_NAMES: ReadonlySet<string> = new Set(FIRMS)
const BEGINS = firstUnits([...FIRMS, ...FIRM_WORDS])
const SECONDS = firstUnits([...FIRMS, ...FIRM_WORDS].map((name) => name.slice(1)))
/** The names by their first two characters, the longest first. */
const BY_HEAD = new Map<string, string[]>()
for (const name of [...FIRMS, ...FIRM_WORDS].sort((a, b) => b.length - a.length)) {
  const head = name.slice(0, 2)
  const others = BY_HEAD.get(head)
  if (others) others.push(name)
  else BY_HEAD.set(head, [name])
}
const SHORT = 2
const LATIN = /[A-Za-z]/u

/** The firms of the lists in a text, in order, none inside another. `pieces` are the words of the text. */
export function listedFirms(text: string, pieces: readonly Piece[]): ListedFirm[] {
  const found: ListedFirm[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (BEGINS[text.charCodeAt(at)] !== 1 || SECONDS[unitAt(text, at + 1)] !== 1) continue
    const name = BY_HEAD.get(text.slice(at, at + 2))?.find((own) => text.startsWith(own, at))
    if (name === undefined) continue
    const end = at + name.length
    if (!isWhole(text, at, end, pieces)) continue
    const whole = end + (/^(?:公司|集团)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0)
    if (isOtherThing(text, { start: at, end: whole })) continue
    found.push({ start: at, end: whole, sure: whole > end || SURE_NAMES.has(name) })
    at = whole - 1
  }
  return found
}

/** Whether a name begins and ends where words do; a longer one must not begin or end inside a Latin word. */
function isWhole(text: string, start: number, end: number, pieces: readonly Piece[]): boolean {
  if (LATIN.test(text.charAt(start)))
    return !LATIN.test(text.charAt(start - 1)) && !LATIN.test(text.charAt(end))
  if (end - start > SHORT) return true
  return !pieces.some(
    (own) =>
      own.kind === 'word' && ((own.start < start && start < own.end) || (own.start < end && end < own.end)),
  )
}

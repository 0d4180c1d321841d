import { COMPOUND_SURNAMES, SURNAMES } from '../../tag/lists/surnames.ts'
import { simplified } from './simplified.ts'

/** Rarer ones of the Hundred Family Surnames, which are no common words; enough where a line of writers stands. */
const RARER = new Set('狄裘芮汲邴隗宓郗戎莘蒯阙厍訾邰璩庾郦羿钭蓟漆')

/** Whether a name begins with a surname, of one character or two. */
export function hasSurname(name: string): boolean {
  const own = simplified(name)
  return SURNAMES.has(own.charAt(0)) || RARER.has(own.charAt(0)) || hasCompoundSurname(own)
}

/** Whether a name begins with a surname of two characters (复姓): 欧阳, 司徒. */
export const hasCompoundSurname = (name: string): boolean =>
  name.length > 2 && COMPOUND_SURNAMES.has(simplified(name).slice(0, 2))

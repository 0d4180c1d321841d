import { SURNAMES } from '../tag/lists/surnames.ts'
import { simplified } from './simplified.ts'

/** Whether a name begins with a surname, of one character or two. */
export function hasSurname(name: string): boolean {
  const own = simplified(name)
  return SURNAMES.has(own.charAt(0)) || SURNAMES.has(own.slice(0, 2))
}

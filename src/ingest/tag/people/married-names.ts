import { COMMON_SURNAMES } from '../lists/given.ts'
import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { COMPOUND_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'
import { endsAsVerb } from './name-forms.ts'
import { within, type Read } from '../read-surely.ts'

const COMMON: ReadonlySet<string> = new Set(COMMON_SURNAMES)
/** How many characters such a name has: the husband's surname, the own one, and two given ones. */
const WHOLE = 4
/** Costs are −ln of frequency: what is no rarer is a word. */
const COMMON_WORD = 12

/**
 * Names with a husband's surname before the own one, as they are printed in Hong Kong and Taiwan (陳何婉芳): what was read of one
 * ends where it does (陳何婉芳|更), and is surely a name (`slot`). Only in traditional script: elsewhere what looks so is rather words.
 */
export function withMarriedNames(
  text: string,
  traditional: boolean,
  spans: readonly Read[],
  model: Model,
): readonly Read[] {
  if (!traditional) return spans
  return spans.map((span) =>
    isMarried(text, span, model) ? { ...within(span, span.start, span.start + WHOLE), slot: true } : span,
  )
}

function isMarried(text: string, { start, end, kind, margin }: Read, { words }: Model): boolean {
  if (kind !== 'person' || margin < 0 || end - start < WHOLE || end - start > WHOLE + 1) return false
  const [own = '', second = '', first = '', last = ''] = text.slice(start, start + WHOLE)
  return (
    COMMON.has(own) &&
    COMMON.has(second) &&
    !COMPOUND_SURNAMES.has(own + second) &&
    !endsAsVerb(own + second + first + last) &&
    !words.has(own + second) &&
    (words.get(first + last) ?? COMMON_WORD) >= COMMON_WORD &&
    !KNOWN_PEOPLE.has(second + first + last) &&
    !words.has(last + text.charAt(start + WHOLE))
  )
}

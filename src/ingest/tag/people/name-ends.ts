import { PERSON_VERBS } from '../lists/roles.ts'
import { JAPANESE_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'

/**
 * What speaks for a name’s end where two readings of it begin at one place, in the measure of margins. Fitted (a choice among
 * readings, logistic) on our own texts with weights that had not seen them.
 */
const LENGTHS = [0, 0, 0, 20, 20] as const
const INSIDE = -95
const AS_VERB = -95
const AS_LINK = -60
const BEFORE_VERB = 70

/** Classes of the dictionary, each known by a word that is in it: what joins or points stands behind a name. */
const VERB = '拿'
const LINKS = ['从', '都', '和', '了', '我', '个']

/** How well a name ends at a place of a text in simplified script: 周斌|偷偷, not 周斌偷|偷; 夏冰|逐个. */
export function endFits(text: string, start: number, end: number, { words, classes }: Model): number {
  const length = end - start
  if (JAPANESE_SURNAMES.has(text.slice(start, start + 2))) return 0
  const last = text.charAt(end - 1)
  const own = length > 2 ? classes.get(last) : undefined
  let fits: number = LENGTHS[Math.min(length, 4)] ?? 0
  if (words.has(text.slice(end - 1, end + 1))) fits += INSIDE
  if (own !== undefined && own === classes.get(VERB)) fits += AS_VERB
  else if (own !== undefined && LINKS.some((word) => classes.get(word) === own)) fits += AS_LINK
  if (PERSON_VERBS.has(text.slice(end, end + 2)) || PERSON_VERBS.has(text.charAt(end))) fits += BEFORE_VERB
  return fits
}

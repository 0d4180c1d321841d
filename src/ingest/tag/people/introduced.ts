import { simplified } from '../../steps/characters/simplified.ts'
import { isHan } from '../han.ts'
import type { ReadSpan } from '../learnt/read.ts'
import { INTRODUCES } from '../lists/introduces.ts'
import { PERSON_VERBS } from '../lists/roles.ts'
import { ALL_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'
import { READ, SURE } from '../read-surely.ts'

const LONGEST = 5
const OF_AGE = /[\d〇零一二三四五六七八九十]岁的$/u

/** Whether what stands before a person says who that is to others (父亲|甲), or how old (十三岁的|甲). */
function introduces(before: string): boolean {
  if (before.endsWith('的')) return OF_AGE.test(before)
  for (let n = 2; n <= before.length; n += 1) if (INTRODUCES.has(before.slice(-n))) return true
  return false
}

/**
 * Whether the span `k` of a text is a person who is introduced by who that is to others (父亲甲), by an age (十三岁的甲), or as
 * one of a body (甲厂的乙): little else need speak for the name. A word is one only where a mark or a verb follows.
 */
export function isIntroduced(text: string, spans: readonly ReadSpan[], k: number, model: Model): boolean {
  const span = spans[k]
  if (span?.kind !== 'person' || span.end - span.start > LONGEST) return false
  if (span.name.length === 2 && FAMILIAR.test(span.name)) return false
  const { start, end, name } = span
  // Most stand behind a mark.
  if (!isHan(text.charCodeAt(start - 1))) return false
  const known =
    introduces(simplified(text.slice(Math.max(0, start - LONGEST), start))) ||
    (text.charAt(start - 1) === '的' && isOfBody(spans[k - 1], start - 1)) ||
    (isHeld(spans[k - 1], start) && endsWell(text, span, model))
  if (!known) return false
  const plain = simplified(name)
  return !model.words.has(plain) || (!isNoName(plain, model) && stopsAt(text, end))
}

/** Classes of the dictionary that name nobody, verbs, sounds, each known by a word of it; nor does a word of none: 哈哈. */
const NO_NAMES = ['拿', '咚', '嘿', '从', '都', '和', '我']
const isNoName = (word: string, { classes }: Model): boolean =>
  !classes.has(word) || NO_NAMES.some((one) => classes.get(word) === classes.get(one))
/** 小方, 老康, 阿兰: how one is called, and no full name; 哈哈 is rather a sound. */
const FAMILIAR = /^[小老阿].|^(.)\1/u

/** Whether a name of two characters has a surname and ends before a mark or a word: 宋萨|打着, but 千野|忠男. */
const endsWell = (text: string, { start, end, name }: ReadSpan, model: Model): boolean => {
  const plain = simplified(text.slice(start, end + 2))
  const at = end - start
  if (model.words.has(plain.slice(at - 1, at + 1))) return false
  if (name.length > 2) return true
  return ALL_SURNAMES.has(plain.charAt(0)) && (model.words.has(plain.slice(at)) || stopsAt(text, end))
}

/** Whether an office was read surely that ends at a place. */
const isHeld = (before: ReadSpan | undefined, at: number): boolean =>
  before !== undefined && before.kind === 'role' && before.end === at && before.margin >= SURE

/** Whether a body was read that ends at a place. */
const isOfBody = (before: ReadSpan | undefined, at: number): boolean =>
  before !== undefined &&
  before.end === at &&
  (before.kind === 'company' || before.kind === 'organisation') &&
  before.margin >= READ

/** Whether a mark, or a verb of people, stands at a place. */
const stopsAt = (text: string, at: number): boolean => {
  const verb = simplified(text.slice(at, at + 2))
  return !isHan(text.charCodeAt(at)) || PERSON_VERBS.has(verb) || PERSON_VERBS.has(verb.charAt(0))
}

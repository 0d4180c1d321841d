import { firstUnits } from '../first-units.ts'
import { isHan } from '../han.ts'
import { NO_GIVEN } from './han-names.ts'
import { PLACES } from '../lists/places.ts'
import { AFTER_NAME, OFFICE_NOUNS, PERSON_VERBS } from '../lists/roles.ts'
import { COMPOUND_SURNAMES, ALL_SURNAMES } from '../lists/surnames.ts'
import type { Model } from '../model/model.ts'

const BEGINS = firstUnits([...ALL_SURNAMES, ...COMPOUND_SURNAMES])
/** Whether characters can be a name: a surname and one or two more. */
export function hasForm(name: string): boolean {
  if (BEGINS[name.charCodeAt(0)] !== 1) return false
  const surname =
    COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? 2 : ALL_SURNAMES.has(name.charAt(0)) ? 1 : 0
  const given = name.slice(surname)
  return (
    surname > 0 &&
    given.length > 0 &&
    given.length < 3 &&
    !/[应均皆仍亦已被厅局部]$/u.test(given) &&
    isNoOffice(name)
  )
}

/** What may be a name in a list though it begins with no surname. */
export const isFree = (name: string): boolean =>
  isNoOffice(name) && !/[们员长者家部局委办所站社村镇县市省区]$/u.test(name)

const isNoOffice = (name: string): boolean =>
  !PLACES.has(name) &&
  !OFFICE_NOUNS.has(name) &&
  !OFFICE_NOUNS.has(name.slice(-2)) &&
  !AFTER_NAME.has(name) &&
  !PERSON_VERBS.has(name) &&
  !Array.from(name.slice(1)).some((c) => NO_GIVEN.test(c))

/** Whether the characters behind the surname are such as given names have. */
export function isLikely(name: string, { names }: Model): boolean {
  const [, a = '', b] = Array.from(name)
  if (b === undefined) return names.single.has(a)
  return name.length === 3 && names.first.has(a) && names.last.has(b)
}

/** Whether a character ends given names and is hardly a word behind one, by the dictionary's class: no verb, none that joins, no 一. */
export const endsGiven = (c: string, { names, classes }: Model): boolean => {
  const own = classes.get(c)
  return (
    c !== '一' &&
    names.last.has(c) &&
    (own === undefined ||
      !['拿', '从', '都', '和', '了', '我', '个', '九'].some((word) => classes.get(word) === own))
  )
}

/** Whether the last characters are rather a verb, or a form of address, behind a name. */
export const endsAsVerb = (name: string): boolean =>
  PERSON_VERBS.has(name.slice(-2)) || AFTER_NAME.has(name.slice(-2)) || VERB.test(name)
/** Characters that are verbs by themselves, and so follow a name oftener than they end one. */
const VERB =
  /[说道称讲笑问答摄喊哭等起靠应收话搞念谈看听写读走跑到进出去来做干回唱打抓管办当批签评选教演均皆仍亦已被带拿送叫催劝怕爱]$/u
/** Whether the last character is a verb that names end with too. */
export const endsTwofold = (name: string): boolean => /[来进应收]$/u.test(name)

/** Whether what ends at a place is a listed office, or a word made as those are: 柜员, 轮机长. */
export const isOffice = (text: string, at: number): boolean =>
  /[长员师家匠工手记理任]$/u.test(text.charAt(at - 1)) ||
  [2, 3, 4].some((n) => OFFICE_NOUNS.has(text.slice(at - n, at)))

/** Where the Han characters from a place on end, five of them at most. */
export function hanEnd(text: string, from: number): number {
  let to = from
  while (to < text.length && to - from < 5 && isHan(text.charCodeAt(to))) to += 1
  return to
}

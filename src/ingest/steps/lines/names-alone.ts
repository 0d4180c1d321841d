import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'

/** Two or three characters set apart from each other, as print sets a short name or headline: 周 禾, 巡 道 工. */
export const isSetWide = (text: string): boolean =>
  /^\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,2}$/u.test(text)

/** A name alone, as it stands between a poem's headline and its lines; two characters may be set apart. */
export const isNameAlone = (text: string): boolean =>
  (/^\p{Script=Han}{2,4}$/u.test(text) || isSetWide(text)) && hasSurname(text.replace(/[\s　]/gu, ''))

/** Whether a name can be nothing else: no word, and none behind its surname (齐上阵, 保平安). */
export const isOnlyName = (name: string): boolean =>
  name.length <= 3 && !isWord(name) && (name.length < 3 || !isWord(name.slice(1)))

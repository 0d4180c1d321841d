import type { Byline } from '#domain/schema.ts'
import { PLACES } from '../../tag/lists/places.ts'
import { simplified } from '../characters/simplified.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isWord } from '../characters/words.ts'

/** Whose writer it is, and of what kind: 本报特派记者, 驻京记者, 特约撰稿. */
const OFFICE = String.raw`((?:本[报報刊台网網])?(?:特[约約派]|[见見实實][习習]|首席|[驻駐]\p{Script=Han}{1,6}?)?(?:[记記]者|撰稿人?|撰述|通[讯訊][员員]))`
/** A name, its characters set apart where it has few: 林 恒, 林 方 圆. As short as may be where a title follows it. */
const nameOf = (size: '{2,4}' | '{2,4}?') =>
  String.raw`(\p{Script=Han}${size}|\p{Script=Han}(?:[\s　]\p{Script=Han}){1,2})`
const NAME = nameOf('{2,4}')
const REPORTS = '(?:(?:[综綜]合|[摄攝]影)?[报報][道导導]|[专專]?[电電])'

/** Who reports, from where, and perhaps on which day: 本报记者 沈知秋 温哥华报道, 特派记者 林恒 光州6月4日电. */
const FROM = new RegExp(
  `^${OFFICE}[\\s　]+${NAME}[\\s　]+((?:[发發]自)?(\\p{Script=Han}{2,6}?)(?:\\d{1,2}月\\d{1,2}日)?${REPORTS})$`,
  'u',
)
/** The same where only the place is named: 本报记者 章台 发自泉州. */
const SENT = new RegExp(`^${OFFICE}[\\s　]+${NAME}[\\s　]+([发發]自\\p{Script=Han}{2,6})$`, 'u')
/** A name and what was done, a blank or a dot between: 郭美玲 报道, 卢锦荣●报道. */
const DID = new RegExp(
  `^${NAME}(?:[\\s　]+|[\\s　]?[●•·][\\s　]?)(${REPORTS}|[采採][写寫]|[编編][译譯]|整理)$`,
  'u',
)
/** What was done or who did it, and the name: 特约：叶秀娟, 主持：梅仪律师. */
const BY = new RegExp(
  `^(特[约約]|主持人?|撰稿|作者|[采採][访訪]|整理|[编編][译譯]|口述|文[、，]?(?:[图圖]|[摄攝]影)?)[:：][\\s　]?${nameOf('{2,4}?')}(?:律[师師]|[医醫][生师師]|老[师師]|教授|博士|先生|女士)?$`,
  'u',
)
/** What kind of text, and who wrote it: （小小说）庄 稼; who answers, of where: 解答人 省农科院 沈知秋. */
const KIND = new RegExp(
  `^(?:[（(](?:(?:小|短篇)?小[说說]|散文|[诗詩]歌?|[杂雜]文|[随隨][笔筆]|寓言|童[话話]|[报報]告文[学學]|故事)[)）][\\s　]{0,4}|(?:解答|答疑)人?[:：\\s　]{1,4}(?:\\p{Script=Han}{2,12}[\\s　]{1,4})?)${NAME}$`,
  'u',
)
/** Writers who sign in Latin letters: 本报特约撰稿 Linda Fong（圣何塞）. */
const LATIN = new RegExp(
  `^${OFFICE}[\\s　]*(\\p{Lu}[\\p{Script=Latin}’'.-]+(?:[\\s　]\\p{Lu}[\\p{Script=Latin}’'.-]*){0,3})[\\s　]*([（(][^（()）]{2,10}[)）])?$`,
  'u',
)
/** A mark that only names stand behind: ⊙续小雅, ◎ 欧阳若水（小学教师）. */
const MARKED = /^[⊙☉◎]\s?(?:(\p{Script=Han}{2,3})|(\p{Script=Han}{2,4})[（(]([^（()）]{2,20})[)）])$/u
/** A name set apart behind a mark that items have as well: □ 介 休. */
const APART = /^[□○●◎☉⊙]\s?(\p{Script=Han}(?:[\s　]\p{Script=Han}){1,2})$/u

const together = (name: string): string => name.replace(/[\s　]/gu, '')

/** Whether what stands before the verb is where, and not another who reports: in a list, or called as places are. */
const isPlace = (text: string): boolean => {
  const own = simplified(text)
  return PLACES.has(own) || (own.length > 2 && /[市县区州省镇乡村岛港]$/u.test(own))
}

/** A line of writers in one of the ways of reports; undefined where it is something else. */
export function readReport(line: string): Byline | undefined {
  const [, office, name = '', verb = '', place = ''] = FROM.exec(line) ?? []
  const isDated = /\d日/u.test(verb)
  if (office && (isDated || /^[发發]自/u.test(verb) || isPlace(place))) return by(office, name, verb)
  const [, sender, sent = '', from = ''] = SENT.exec(line) ?? []
  if (sender) return by(sender, sent, from)
  const [, doer = '', did = ''] = DID.exec(line) ?? []
  if (did && hasSurname(together(doer)) && !isWord(together(doer)))
    return { credit: did, authors: [{ name: together(doer) }] }
  const [, work, whose = ''] = BY.exec(line) ?? []
  if (work && hasSurname(together(whose))) return { credit: work, authors: [{ name: together(whose) }] }
  const [, writes, latin = '', where = ''] = LATIN.exec(line) ?? []
  if (writes) return by(writes, latin, where, latin)
  const [, teller = ''] = KIND.exec(line) ?? []
  if (hasSurname(together(teller))) return { authors: [{ name: together(teller) }] }
  const [, apart] = APART.exec(line) ?? []
  if (apart) return { authors: [{ name: together(apart) }] }
  const [, marked, named, role] = MARKED.exec(line) ?? []
  if (named && role) return { authors: [{ name: named, role }] }
  return marked && !isWord(marked) ? { authors: [{ name: marked }] } : undefined
}

/** The word of office is the credit, where and how it was reported the role. */
const by = (credit: string, name: string, role: string, own = together(name)): Byline => ({
  credit,
  authors: [role === '' ? { name: own } : { name: own, role }],
})

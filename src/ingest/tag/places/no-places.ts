import type { Stretch } from '../stretch.ts'
import { PLACES } from '../lists/places.ts'
import { words } from '../lists/word-list.ts'
import { endsAt, isKind, PLACED, type Ground } from './ground.ts'

/** What is a level of the administration and names nothing: 各省、自治区. */
const BARE_LEVEL = /^(?:自治[区州县旗]|特别行政区|民族乡|开发区|高新区|新区|特区)$/u
const LEVELLED = /^(.+?)(街道|社区|[县镇乡村市州区旗])$/u
/** Two levels behind a place that stand for all there are of them: 上海|区县, 河北省|市县; and what is within: 北京|市区, 双泾村|村干部. */
const LEVELS_OF =
  /^(.{2,}?省)(?:省|[市县区乡镇村]{1,2})$|^(.{2,}?)(?:区县|市县|县市|县区|乡镇|市区|城区)$|^(.{2,}([县乡镇村区]))\4$/u
/**
 * Words that have named communes, streets and villages since the 1950s (团结乡, 建设街道, 跃进村), though they are words: from general
 * knowledge of such names.
 */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words(
    '建设 解放 团结 和平 胜利 友谊 幸福 光明 新兴 前进 跃进 红旗 东风 民主 工农 建国 先锋 曙光 向阳 朝阳 新生 联合 联盟 繁荣 富强 互助 合作 勤俭 勤劳 爱国 国庆 革新 友爱 太平 长征 人民 文化 开元 高峰 安宁 平安 永久 长寿 复兴 振兴 奋斗 奋进 胜天 青年 工人 劳动 民生',
  ),
)
/** The end of a word, which is no level: 误|区, 梦|乡, 闹|市, 收|市, 驻|村. */
const IN_WORD: Readonly<Record<string, RegExp>> = {
  市: /(?:[城股夜超菜早闹黑收后行汇楼]|.{2}立)$/u,
  区: /(?:[误街禁盲]|.{2}[营灾旱震水])$/u,
  乡: /(?:梦|.{2}[水下入返还离驻回])$/u,
  村: /.{2}[驻包进入下]$/u,
  县: /.{2}[强兴富穷]$/u,
}
/** Areas of a war, and those that an office parts a town or a country into. */
const OCCUPIED = /^(?:解放|游击|敌占|沦陷|国统|收复|军分|警务|三省)区$/u
/** Something counted, not named: 万多个|乡, 第六条|县, 哪些|区. */
const COUNTED = /^第|[个条片些批种项]$/u
/** Classes of the dictionary, each known by a word of it: verbs, nouns of actions, adjectives, adverbs, times, sides, pronouns. */
const PLAIN = ['上交', '仲裁', '不利', '一再', '上午', '上方', '什么', '上层']
const NOUN = '一事'
/** So common is a word (cost, −ln) that it is meant as a word before a level; a noun names villages (果园村) unless it is commoner still. */
const COMMON = 12.2
const OFTEN = 10.2

/**
 * What a place of the words really is: itself, a part of it, or (undefined) none. A level makes a place of any name before it; that
 * of a plain word makes none (贫困县, 强化|街道, 了解|村务), nor the end of a word (坠入|梦乡).
 */
export function realPlace(ground: Ground, { start, end }: Stretch): Stretch | undefined {
  const name = ground.text.slice(start, end)
  if (PLACES.has(name)) return { start, end }
  if (BARE_LEVEL.test(name)) return undefined
  const of = LEVELS_OF.exec(name)
  const whole = of?.[1] ?? of?.[2] ?? of?.[3]
  if (whole !== undefined && (isListed(whole) || of?.[3] !== undefined))
    return { start, end: start + whole.length }
  const parts = LEVELLED.exec(name)
  const stem = parts?.[1] ?? ''
  const level = parts?.[2] ?? ''
  if (stem === '' || isListed(stem)) return { start, end }
  if (IN_WORD[level]?.test(stem) === true) {
    const before = stem.slice(0, -1)
    return isListed(before) ? { start, end: start + before.length } : undefined
  }
  if (COUNTED.test(stem) || isKind(stem)) return undefined
  // 寿县|建设乡 is a name; 珠江三角洲|经济区 is none, for districts have other names.
  const placed = endsAt(ground, start, PLACED)
  if (!placed && OCCUPIED.test(name)) return undefined
  if ((placed && level !== '区') || !isPlain(ground, stem, level)) return { start, end }
  // 引发|泽州.
  return stem.length === 3 && PLACES.has(name.slice(2)) ? { start: start + 2, end } : undefined
}

const isListed = (name: string): boolean => PLACES.has(name) || PLACES.has(name.slice(0, -1))

/** Whether a stem is a plain word, or one with a character behind it: 防止驻|村. */
function isPlain({ model }: Ground, stem: string, level: string): boolean {
  const long = stem.length === 3 && !/^(?:街道|社区)$/u.test(level)
  if (stem.length !== 2 && !long) return false
  const word = stem.slice(0, 2)
  const cost = model.words.get(word)
  if (cost === undefined || cost >= COMMON || NAMING_WORDS.has(word)) return false
  const own = model.classes.get(word)
  if (own === undefined) return false
  if (own === model.classes.get(NOUN)) return cost < (/[县市区]/u.test(level) && !long ? COMMON : OFTEN)
  return PLAIN.some((one) => model.classes.get(one) === own)
}

import { SYLLABLES } from './pinyin-table.ts'
import { parseReadings, type Readings } from './readings.ts'
import { SURNAMES, USUAL } from './usual-readings.ts'

/** Words with their readings, a syllable a character. */
type Words = readonly (readonly [word: string, reading: string])[]

/** Surnames of two characters that are not read as their characters are. */
const DOUBLE: Words = [
  ['尉迟', 'yu chi'],
  ['万俟', 'mo qi'],
  ['长孙', 'zhang sun'],
  ['澹台', 'tan tai'],
  ['单于', 'chan yu'],
]

/** What begins the name of somebody from abroad, and looks like a surname that is read otherwise. */
const ABROAD: Words = [
  ['查尔', 'cha er'],
  ['查理', 'cha li'],
  ['查韦斯', 'cha wei si'],
  ['查维', 'cha wei'],
  ['盖茨', 'gai ci'],
  ['盖达', 'gai da'],
]

/** Words in the names of places, companies and bodies that are not read as their characters usually are. */
const WORDS: Words = [
  ['重庆', 'chong qing'],
  ['厦门', 'xia men'],
  ['厦华', 'xia hua'],
  ['厦大', 'xia da'],
  ['成都', 'cheng du'],
  ['首都', 'shou du'],
  ['都江堰', 'du jiang yan'],
  ['都匀', 'du yun'],
  ['都市', 'du shi'],
  ['东莞', 'dong guan'],
  ['六安', 'lu an'],
  ['六合', 'lu he'],
  ['乐清', 'yue qing'],
  ['乐亭', 'lao ting'],
  ['单县', 'shan xian'],
  ['番禺', 'pan yu'],
  ['吐鲁番', 'tu lu fan'],
  ['蚌埠', 'beng bu'],
  ['大埔', 'da bu'],
  ['铅山', 'yan shan'],
  ['尉犁', 'yu li'],
  ['蔚县', 'yu xian'],
  ['浚县', 'xun xian'],
  ['莘县', 'shen xian'],
  ['歙县', 'she xian'],
  ['荥阳', 'xing yang'],
  ['荥经', 'ying jing'],
  ['泌阳', 'bi yang'],
  ['涡阳', 'guo yang'],
  ['中牟', 'zhong mu'],
  ['牟平', 'mu ping'],
  ['秘鲁', 'bi lu'],
  ['会稽', 'kuai ji'],
  ['会计', 'kuai ji'],
  ['调查', 'diao cha'],
  ['音乐', 'yin yue'],
  ['乐团', 'yue tuan'],
  ['乐队', 'yue dui'],
  ['乐器', 'yue qi'],
  ['银行', 'yin hang'],
  ['行业', 'hang ye'],
]

/** By their first character, for there are many names to go through. */
const byFirst = (words: Words): ReadonlyMap<string, Words> => {
  const all = new Map<string, (typeof words)[number][]>()
  for (const word of words) {
    const first = word[0].charAt(0)
    const known = all.get(first)
    if (known) known.push(word)
    else all.set(first, [word])
  }
  return all
}

/** Unpacked when first needed: tables of readings, the later ones without alternatives, and of words. */
let tables:
  | (Record<'all' | 'usual' | 'surnames', Readings> & Record<'abroad' | 'words', ReturnType<typeof byFirst>>)
  | undefined
const open = () =>
  (tables ??= {
    all: parseReadings(SYLLABLES),
    usual: parseReadings(USUAL),
    surnames: parseReadings(SURNAMES),
    abroad: byFirst(ABROAD),
    words: byFirst(WORDS),
  })

/**
 * What a list of names is ordered by: each character after its syllable (`zhu 朱 fei 飞`), so that a surname stays
 * together and is not mixed with others that sound alike. Letters and digits stand for themselves, in small letters;
 * marks before them (《) do not count. A person's first character is read as a surname (曾 zeng, 单 shan) unless a dot
 * says that the name comes from abroad. Keys compare by code units; what begins with no letter comes last (`~`).
 */
export function orderKey(name: string, isPerson: boolean): string {
  const { all, usual, surnames } = open()
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '')
  const chars = Array.from(bare)
  const isAbroad = /[·•・]/u.test(bare)
  const readings: string[] = []
  while (readings.length < chars.length) {
    const at = readings.length
    const word = wordAt(chars, at, isPerson, isAbroad)
    const char = chars[at] ?? ''
    const surname = isPerson && at === 0 && !isAbroad ? surnames.get(char) : undefined
    readings.push(...(word ?? [(surname ?? usual.get(char) ?? all.get(char))?.[0] ?? char.toLowerCase()]))
  }
  const key = chars.map((char, i) => `${readings[i]} ${char}`).join(' ')
  return /^[a-z]/.test(key) ? key : `~${key}`
}

/** The reading of a whole word that begins here, if there is one to be read otherwise than its characters. */
function wordAt(
  chars: readonly string[],
  at: number,
  isPerson: boolean,
  isAbroad: boolean,
): string[] | undefined {
  if (isPerson && (at > 0 || isAbroad)) return undefined
  const here = chars.slice(at, at + 3).join('')
  // 尉迟 alone is somebody called 迟, of the family 尉.
  if (isPerson && chars.length > 2) {
    const double = DOUBLE.find(([word]) => here.startsWith(word))
    if (double) return double[1].split(' ')
  }
  const { abroad, words } = open()
  const known = (isPerson ? abroad : words).get(chars[at] ?? '')
  return known?.find(([word]) => here.startsWith(word))?.[1].split(' ')
}

/** The letter below which a name with this key stands: A to Z, or # for what begins with neither Chinese nor Latin. */
export const letterOf = (key: string): string => (key.startsWith('~') ? '#' : key.charAt(0).toUpperCase())

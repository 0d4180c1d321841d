import { SYLLABLES } from './pinyin-table.ts'
import { parseReadings, type Readings } from './readings.ts'
import { SURNAMES, USUAL } from './usual-readings.ts'

/** Unpacked when first needed: three tables of readings, the later ones without alternatives. */
let tables: { all: Readings; usual: Readings; surnames: Readings } | undefined
const open = () =>
  (tables ??= {
    all: parseReadings(SYLLABLES),
    usual: parseReadings(USUAL),
    surnames: parseReadings(SURNAMES),
  })

/** Surnames of two characters that are not read as their characters are. */
const DOUBLE: readonly (readonly [surname: string, reading: string])[] = [
  ['尉迟', 'yu chi'],
  ['万俟', 'mo qi'],
  ['长孙', 'zhang sun'],
  ['澹台', 'tan tai'],
  ['单于', 'chan yu'],
]

/** Places that are not read as their characters usually are; names of companies and bodies begin with them. */
const PLACES: typeof DOUBLE = [
  ['重庆', 'chong qing'],
  ['厦门', 'xia men'],
  ['六安', 'lu an'],
  ['六合', 'lu he'],
  ['乐清', 'yue qing'],
  ['乐亭', 'lao ting'],
  ['单县', 'shan xian'],
  ['番禺', 'pan yu'],
  ['蚌埠', 'beng bu'],
  ['大埔', 'da bu'],
  ['铅山', 'yan shan'],
  ['尉犁', 'yu li'],
  ['浚县', 'xun xian'],
  ['莘县', 'shen xian'],
  ['歙县', 'she xian'],
  ['荥阳', 'xing yang'],
  ['荥经', 'ying jing'],
  ['中牟', 'zhong mu'],
  ['牟平', 'mu ping'],
]

/**
 * The reading that a list of names is ordered by: a syllable a character, blanks between; letters and digits stand for
 * themselves, in small letters. In a person's name the first character is read as a surname (曾 is zeng, 单 is shan).
 */
export function readingOf(name: string, isPerson: boolean): string {
  const { all, usual, surnames } = open()
  const whole = isPerson ? (Array.from(name).length > 2 ? DOUBLE : []) : PLACES
  const double = whole.find(([start]) => name.startsWith(start))
  const rest = Array.from(double ? name.slice(double[0].length) : name, (char, i) => {
    const surname = isPerson && i === 0 && !double ? surnames.get(char) : undefined
    return (surname ?? usual.get(char) ?? all.get(char))?.[0] ?? char.toLowerCase()
  })
  return [...(double ? [double[1]] : []), ...rest].join(' ')
}

/** The letter below which a name stands: A to Z, or # for what is not written in Chinese or Latin. */
export const letterOf = (reading: string): string =>
  /^[a-z]/.test(reading) ? reading.charAt(0).toUpperCase() : '#'

/** Orders names by their readings, # last; those of the same reading by code units. */
export function byReading(
  a: { name: string; reading: string },
  b: { name: string; reading: string },
): number {
  const [first, second] = [letterOf(a.reading) === '#', letterOf(b.reading) === '#']
  if (first !== second) return first ? 1 : -1
  const [x, y] = a.reading === b.reading ? [a.name, b.name] : [a.reading, b.reading]
  return x < y ? -1 : x > y ? 1 : 0
}

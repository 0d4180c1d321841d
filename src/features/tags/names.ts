import { addDays } from '#domain/dates.ts'
import { foldText } from '#search/language/fold.ts'
import { parseReadings, spells, type Readings } from '#search/language/readings.ts'
import type { Order } from './asked.ts'
import '#search/language/scripts.ts'

/** A name of an index: how many articles have it, and the newest day that does. */
export interface ListedName {
  name: string
  count: number
  last: string
  role: string | undefined
  /** The name in simplified characters and small letters, without blanks: what is compared with what is typed. */
  folded: string
  /** The first letters of all readings of the first character. */
  initials: string
}

/** All names of a kind as they came, from A to Z, with the readings of their characters. */
export interface NameList {
  names: readonly ListedName[]
  readings: Readings
}

/** Reads the parts of a kind's names (`KindNamesSchema`). */
export function readNames(parts: readonly { first: string; readings: string; names: string }[]): NameList {
  const readings: Readings = new Map(parts.flatMap((part) => [...parseReadings(part.readings)]))
  const names = parts.flatMap(({ first, names: text }) =>
    (text === '' ? [] : text.split('\n')).map((line): ListedName => {
      const [name = '', count = '', days = '', role] = line.split('\t')
      const folded = foldName(name)
      const char = Array.from(folded)[0] ?? ''
      return {
        name,
        count: parseInt(count, 36),
        last: addDays(first, parseInt(days, 36)),
        role,
        folded,
        initials: (readings.get(char) ?? [char]).map((syllable) => syllable.charAt(0)).join(''),
      }
    }),
  )
  return { names, readings }
}

const foldName = (text: string): string => foldText(text).replaceAll(' ', '')

/** The names that have what is typed (in either script), or are spelled so by pinyin or initials; in the order asked for. */
export function lookThrough(
  { names, readings }: NameList,
  typed: string,
  order: Order,
): readonly ListedName[] {
  const wanted = foldName(typed)
  const found = wanted === '' ? names : names.filter(hasOrSpells(wanted, readings))
  if (order === 'name') return found
  return [...found].sort(
    (a, b) => (order === 'recent' && (a.last < b.last ? 1 : a.last > b.last ? -1 : 0)) || b.count - a.count,
  )
}

function hasOrSpells(wanted: string, readings: Readings): (one: ListedName) => boolean {
  // xi'an and lü as they are typed.
  const letters = wanted.replace(/['’]/gu, '').replaceAll('ü', 'v')
  if (!/^[a-z]+$/u.test(letters)) return ({ folded }) => folded.includes(wanted)
  const initial = letters.charAt(0)
  // Few names begin with the letter: for the others nothing is spelled out, and a slow phone keeps up with the keys.
  return ({ folded, initials }) =>
    folded.includes(wanted) || (initials.includes(initial) && spells(letters, folded, readings) !== undefined)
}

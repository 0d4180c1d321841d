import { addDays } from '#domain/dates.ts'
import { foldText } from '#search/language/fold.ts'
import { parseReadings, spells, type Readings } from '#search/language/readings.ts'
import type { Order } from './NameTools.tsx'

/** A name of an index: how many articles have it, and the newest day that does. */
export interface ListedName {
  name: string
  count: number
  last: string
  /** The name in simplified characters and small letters, without blanks: what is compared with what is typed. */
  folded: string
}

/** All names of a kind as they came, from A to Z, with the readings of their characters. */
export interface NameList {
  names: readonly ListedName[]
  readings: Readings
}

/** Reads the parts of a kind's names (`KindNamesSchema`). */
export function readNames(parts: readonly { first: string; readings: string; names: string }[]): NameList {
  const names = parts.flatMap(({ first, names: text }) =>
    (text === '' ? [] : text.split('\n')).map((line): ListedName => {
      const [name = '', count = '', days = ''] = line.split('\t')
      return {
        name,
        count: parseInt(count, 36),
        last: addDays(first, parseInt(days, 36)),
        folded: foldName(name),
      }
    }),
  )
  return { names, readings: new Map(parts.flatMap(({ readings }) => [...parseReadings(readings)])) }
}

const foldName = (text: string): string => foldText(text).replaceAll(' ', '')

/** The names that have what is typed (in either script), or are spelled so by pinyin or initials; in the order asked for. */
export function lookThrough(
  { names, readings }: NameList,
  typed: string,
  order: Order,
): readonly ListedName[] {
  const wanted = foldName(typed)
  const letters = /^[a-z]+$/.test(wanted)
  const found =
    wanted === ''
      ? names
      : names.filter(
          ({ folded }) =>
            folded.includes(wanted) || (letters && spells(wanted, folded, readings) !== undefined),
        )
  if (order === 'name') return found
  return [...found].sort((a, b) =>
    order === 'count' ? b.count - a.count : a.last === b.last ? b.count - a.count : a.last < b.last ? 1 : -1,
  )
}

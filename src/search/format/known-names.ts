import type { DocName } from './doc.ts'
import { foldText } from '../language/fold.ts'
import { dimensionOf } from '#domain/kinds.ts'
import { parseReadings, type Readings } from '../language/readings.ts'

/** The path of the file with the most frequent names, or of those whose first character may begin so. */
export const knownPath = (letter: string): string => `names/${letter || 'top'}.bin`

/** A name, how many articles carry it, and how it reads folded. */
export interface KnownName extends DocName {
  count: number
  folded: string
}

/** What a file of names holds; headlines only in the first. */
export interface KnownNames {
  readings: Readings
  names: KnownName[]
  headlines: { id: string; headline: string }[]
}

/** Reads a file of names: a line of readings, a line for each name, a blank line, a line for each headline. */
export function readKnown(text: string): KnownNames {
  const [first = '', ...lines] = text.split('\n')
  const known: KnownNames = { readings: parseReadings(first), names: [], headlines: [] }
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const [start, rest] = [line.slice(0, tab), line.slice(tab + 1)]
    const kind = dimensionOf(Number(start.charAt(0)))
    if (start.includes('/')) known.headlines.push({ id: start, headline: rest })
    else if (kind !== undefined) {
      const folded = foldText(rest).replaceAll(' ', '')
      known.names.push({ kind, name: rest, count: parseInt(start.slice(1), 36), folded })
    }
  }
  return known
}

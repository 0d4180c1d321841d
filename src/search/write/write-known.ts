import { deflateRawSync } from 'node:zlib'
import type { DocHead } from '../format/doc.ts'
import { foldText } from '../language/fold.ts'
import { knownPath } from '../format/known-names.ts'
import { SYLLABLES } from '../language/pinyin-table.ts'
import { KINDS } from '#domain/kinds.ts'
import { parseReadings, writeReadings, type Readings } from '../language/readings.ts'
import { seal } from '../format/seal.ts'
import type { IndexFile } from './write-lists.ts'

/** Up to so many names one file holds all; beyond, it holds the most frequent and each letter has a file. */
const TOP = 1000
const HEADLINES = 150

/** Unpacked when first needed. */
let table: Readings | undefined

interface Entry {
  start: string
  name: string
  folded: string
  count: number
}

/** Gathers the names and the newest headlines of an archive while its articles go by. */
export class NamesWriter {
  private readonly counts = new Map<string, Entry>()
  private headlines: string[] = []

  add(doc: DocHead): void {
    const seen = new Set<string>()
    for (const { kind, name: raw } of doc.names) {
      const name = raw.replace(/[\t\n]/gu, ' ')
      const start = String(KINDS[kind].digit)
      if (seen.has(start + name)) continue
      seen.add(start + name)
      const entry = this.counts.get(start + name)
      if (entry) entry.count++
      else
        this.counts.set(start + name, { start, name, folded: foldText(name).replaceAll(' ', ''), count: 1 })
    }
    this.headlines.push(`${doc.id}\t${doc.headline.replace(/[\t\n]/gu, ' ')}`)
    if (this.headlines.length > 2 * HEADLINES) this.headlines = this.headlines.slice(-HEADLINES)
  }

  /** The files, and in `letters` which there are besides the first. */
  *files(letters: string[]): Generator<IndexFile> {
    const readings = (table ??= parseReadings(SYLLABLES))
    const all = [...this.counts.values()].sort(
      (a, b) => b.count - a.count || (a.start + a.name < b.start + b.name ? -1 : 1),
    )
    const firsts = all.map(({ folded }) => Array.from(folded)[0] ?? '')
    const file = (letter: string, entries: readonly Entry[], more: readonly string[]): IndexFile => {
      const chars = new Set(entries.flatMap(({ folded }) => Array.from(folded)))
      // By the first file one knows in which of the others a name is.
      if (letter === '') for (const first of firsts) chars.add(first)
      const lines = entries.map(({ start, count, name }) => `${start}${count.toString(36)}\t${name}`)
      const text = [writeReadings(readings, [...chars].sort()), ...lines, '', ...more].join('\n')
      return { path: knownPath(letter), bytes: seal(deflateRawSync(text, { level: 9 })) }
    }
    const headlines = this.headlines.slice(-HEADLINES).reverse()
    yield file('', all.slice(0, TOP), headlines)
    if (all.length <= TOP) return
    const byLetter = new Map<string, Entry[]>()
    for (const entry of all) {
      const first = Array.from(entry.folded)[0] ?? ''
      const initials = new Set((readings.get(first) ?? [first]).map((syllable) => syllable.charAt(0)))
      for (const letter of initials) {
        if (!/^[a-z]$/u.test(letter)) continue
        const entries = byLetter.get(letter)
        if (entries) entries.push(entry)
        else byLetter.set(letter, [entry])
      }
    }
    for (const [letter, entries] of [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1))) {
      letters.push(letter)
      yield file(letter, entries, [])
    }
  }
}

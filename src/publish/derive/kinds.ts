import type { KindIndex } from '#domain/derived-lists.ts'
import { dayNumber } from '#domain/dates.ts'
import type { TagKind } from '#domain/kinds.ts'
import { listFile } from '#domain/derived-files.ts'
import { kindPath } from '#domain/urls.ts'
import { letterOf, orderKey } from '#search/language/order.ts'
import { SYLLABLES } from '#search/language/pinyin-table.ts'
import { parseReadings, writeReadings, type Readings } from '#search/language/readings.ts'
import type { DerivedFile, Paper } from './file.ts'
import { order } from './tag-page.ts'
import type { TagEntries } from './tags.ts'

/** Names in a slice of a kind's index, and in a part of what the browser looks through. */
const SLICE = 300
const PART = 10_000
/** So many of the most frequent names stand before the others. */
const TOP = 12

interface Name {
  name: string
  count: number
  last: string
  role?: string
  /** By which the names are ordered (`orderKey`). */
  key: string
}

/** Unpacked when first needed. */
let table: Readings | undefined

/** The files of a kind's index: slices of names from A to Z, and all of them to be looked through in the browser. */
export function* kindFiles(paper: Paper, kind: TagKind, entries: TagEntries): Generator<DerivedFile> {
  const names = namesOf(kind, entries)
  const slices = cut(names, SLICE)
  const letters = lettersOf(slices)
  const top = names.length > 2 * TOP ? [...names].sort((a, b) => b.count - a.count).slice(0, TOP) : []
  for (const [i, part] of slices.entries()) {
    const data = (): KindIndex => ({
      ...paper,
      kind,
      total: names.length,
      slices: slices.length,
      letters,
      top: i === 0 ? top.map(({ name, count }) => ({ name, count })) : [],
      sections: sectionsOf(part),
    })
    yield { path: listFile.kind(kind, i + 1), data, addresses: [{ path: kindPath(kind, i + 1) }] }
  }
  const parts = cut(names, PART)
  for (const [i, part] of parts.entries()) {
    yield { path: listFile.kindNames(kind, i + 1), data: () => writeNames(part, parts.length), addresses: [] }
  }
}

/** Names of a kind from A to Z. */
function namesOf(kind: TagKind, entries: TagEntries): Name[] {
  return entries.all
    .filter((entry) => entry.kind === kind)
    .map(({ name, list }): Name => {
      const role = list.findLast(({ use }) => use.roles.length > 0)?.use.roles[0]
      const last = list.at(-1)?.article.summary.date ?? ''
      const key = orderKey(name, kind === 'people')
      return { name, count: list.length, last, key, ...(role && { role }) }
    })
    .sort((a, b) => order(a.key, b.key) || order(a.name, b.name))
}

/** Pieces of a list; one empty piece of an empty list. */
const cut = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  )

/** The letters that names begin with, each with the first slice (from 1) that has it. */
function lettersOf(slices: readonly (readonly Name[])[]): KindIndex['letters'] {
  const letters = new Map<string, number>()
  for (const [i, part] of slices.entries()) {
    for (const { key } of part) {
      const letter = letterOf(key)
      if (!letters.has(letter)) letters.set(letter, i + 1)
    }
  }
  return Array.from(letters, ([letter, slice]) => ({ letter, slice }))
}

function sectionsOf(part: readonly Name[]): KindIndex['sections'] {
  const sections = new Map<string, KindIndex['sections'][number]>()
  for (const { name, count, last, role, key } of part) {
    const letter = letterOf(key)
    const section = sections.get(letter) ?? { letter, names: [] }
    sections.set(letter, section)
    section.names.push({ name, count, last, ...(role && { role }) })
  }
  return [...sections.values()]
}

function writeNames(part: readonly Name[], parts: number) {
  table ??= parseReadings(SYLLABLES)
  const first = part.reduce((least, { last }) => (last < least ? last : least), part[0]?.last ?? '')
  const lines = part.map(({ name, count, last, role }) => {
    const days = dayNumber(last) - dayNumber(first)
    const cells = [name, count.toString(36), days.toString(36), ...(role ? [role] : [])]
    return cells.map((cell) => cell.replace(/[\t\n]/gu, ' ')).join('\t')
  })
  const chars = [...new Set(part.flatMap(({ name }) => Array.from(name)))].sort()
  return { parts, first, readings: writeReadings(table, chars), names: lines.join('\n') }
}

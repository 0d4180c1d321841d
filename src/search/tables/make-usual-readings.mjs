#!/usr/bin/env node
// Writes ../language/usual-readings.ts: of characters with several readings, the one that a list of names is ordered by
// (in a surname, the surname's), from pinyin-pro 3.29.4 (MIT). Run like make-pinyin-table.mjs.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { SYLLABLES } from '../language/pinyin-table.ts'

const { pinyin } = createRequire(pathToFileURL(`${process.argv[2] ?? '.'}/x.js`))('pinyin-pro')
const plain = (text) => text.replaceAll('ü', 'v').replaceAll('ê', 'e')
const readings = new Map()
for (const part of SYLLABLES.split(' ')) {
  const syllable = /^[a-z]+/u.exec(part)[0]
  for (const char of part.slice(syllable.length))
    readings.set(char, [...(readings.get(char) ?? []), syllable])
}
const usual = new Map()
const surname = new Map()
const note = (map, reading, char) => map.set(reading, (map.get(reading) ?? '') + char)
for (const [char, known] of [...readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (known.length < 2) continue
  const [one] = pinyin(char, { toneType: 'none', type: 'array' }).map(plain)
  const [name] = pinyin(char, { mode: 'surname', toneType: 'none', type: 'array' }).map(plain)
  if (one !== known[0]) note(usual, one, char)
  if (name !== one) note(surname, name, char)
}
const write = (map) =>
  [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, chars]) => reading + chars)
    .join(' ')
writeFileSync(
  new URL('../language/usual-readings.ts', import.meta.url),
  `// Made by tables/make-usual-readings.mjs from pinyin-pro 3.29.4 (MIT).\n` +
    `/** Characters whose usual reading is not the first of the pinyin table's. */\n` +
    `export const USUAL =\n  '${write(usual)}'\n` +
    `/** Characters that are read otherwise as a surname. */\n` +
    `export const SURNAMES =\n  '${write(surname)}'\n`,
)

#!/usr/bin/env node
// Writes ../language/pinyin-table.ts: every reading of every common character, from pinyin-pro 3.29.4 (MIT), readings as
// surnames included. Run where pinyin-pro is installed, outside the project:
//   mkdir /tmp/oc && cd /tmp/oc && npm i pinyin-pro@3.29.4 && node …/make-pinyin-table.mjs /tmp/oc
// Only the build reads this table; the browser gets the readings of the characters that occur in names.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const { pinyin } = createRequire(pathToFileURL(`${process.argv[2] ?? '.'}/x.js`))('pinyin-pro')
const plain = (text) => text.replaceAll('ü', 'v').replaceAll('ê', 'e')
const bySyllable = new Map()
for (let unit = 0x4e00; unit <= 0x9fa5; unit++) {
  const char = String.fromCharCode(unit)
  const readings = new Set([
    ...pinyin(char, { multiple: true, toneType: 'none', type: 'array' }),
    ...pinyin(char, { mode: 'surname', toneType: 'none', type: 'array' }),
  ])
  for (const reading of [...readings].map(plain)) {
    if (!/^[a-z]{1,6}$/u.test(reading)) continue
    bySyllable.set(reading, (bySyllable.get(reading) ?? '') + char)
  }
}
// Surnames of two characters whose readings are theirs alone.
for (const [char, reading] of ['万mo', '俟qi', '尉yu', '澹tan', '单chan', '繁po', '黑he', '盖ge'].map((s) => [
  s[0],
  s.slice(1),
])) {
  const chars = bySyllable.get(reading) ?? ''
  if (!chars.includes(char)) bySyllable.set(reading, chars + char)
}
const lines = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, chars]) => syllable + chars)
writeFileSync(
  new URL('../language/pinyin-table.ts', import.meta.url),
  `// Made by tables/make-pinyin-table.mjs from pinyin-pro 3.29.4 (MIT): ${lines.length} syllables.\n` +
    `/** Each syllable (without tone, ü as v) with the characters that can be read so, a blank between syllables. */\n` +
    `export const SYLLABLES =\n  '${lines.join(' ')}'\n`,
)

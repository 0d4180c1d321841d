#!/usr/bin/env node
// Writes ../language/fold-table.ts: traditional → simplified, one character to one, from OpenCC's dictionaries
// (opencc-js 1.4.2; MIT AND Apache-2.0). Run where opencc-js is installed, outside the project:
//   mkdir /tmp/oc && cd /tmp/oc && npm i opencc-js@1.4.2 && node …/make-fold-table.mjs /tmp/oc
// Two strings of base-46 numbers: gaps between the traditional code units, and zigzag gaps between the
// simplified ones. Neighbours share a radical in both scripts, so this is half of the plain pairs once gzipped.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const from = createRequire(pathToFileURL(`${process.argv[2] ?? '.'}/x.js`))
const { Converter } = from('opencc-js/t2cn')
const simplify = Converter({ from: 't', to: 'cn' })
const pairs = new Map()
for (let unit = 0x3400; unit < 0xa000; unit++) {
  const char = String.fromCharCode(unit)
  const simple = simplify(char)
  if (simple !== char && simple.length === 1) pairs.set(unit, simple.charCodeAt(0))
}
const number = (value) => {
  let out = ''
  do {
    const code = 35 + (value % 46) + (value >= 46 ? 46 : 0)
    out += String.fromCharCode(code >= 92 ? code + 1 : code)
    value = Math.floor(value / 46)
  } while (value)
  return out
}
let was = [0, 0]
const out = ['', '']
for (const [unit, first] of pairs) {
  const simple = pairs.get(first) ?? first
  const gap = simple - was[1]
  out[0] += number(unit - was[0])
  out[1] += number(gap < 0 ? -2 * gap - 1 : 2 * gap)
  was = [unit, simple]
}
const file = new URL('../language/fold-table.ts', import.meta.url)
const quoted = (text) => `'${text.replaceAll("'", String.raw`\'`)}'`
writeFileSync(
  file,
  `// Made by tables/make-fold-table.mjs from OpenCC (opencc-js 1.4.2, MIT AND Apache-2.0): ${pairs.size} pairs.\n` +
    `/** Gaps between traditional code units, then zigzag gaps between their simplified ones; base 46. */\n` +
    `export const TRADITIONAL =\n  ${quoted(out[0])}\nexport const SIMPLIFIED =\n  ${quoted(out[1])}\n`,
)

/**
 * Learns the tables beside this file from unannotated text (never from an annotated corpus): how often words
 * occur, which characters stand where in names. By bootstrapping: cut the text with what is known, count the
 * names found, each name once, and cut again. Run by hand: `tsx src/ingest/tag/model/learn.ts FILE.jsonl.gz`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { KNOWN_PEOPLE } from '../lists/known-people.ts'
import { COMMON_SURNAMES, GIVEN_CHARACTERS } from '../lists/given.ts'
import { COMPOUND_SURNAMES, SURNAMES } from '../lists/surnames.ts'
import { after, before } from '../bodies/beside-names.ts'
import { wordsOf } from '../words-of.ts'
import { countOutside } from './outside.ts'
import type { Model } from './model.ts'
import { Trie } from './trie.ts'
import { flatNameCosts, type NameCosts } from './name-costs.ts'

const ItemSchema = v.object({ title: v.string(), paragraphs: v.array(v.string()) })
const FEWEST = 2
const ROUNDS = 3

type Counts = Map<string, number>
const count = (counts: Counts, key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by)

function countWords(texts: readonly string[]): Counts {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const counts: Counts = new Map()
  for (const text of texts)
    for (const { segment } of segmenter.segment(text))
      if (/^\p{Script=Han}+$/u.test(segment)) count(counts, segment)
  for (const name of KNOWN_PEOPLE) counts.delete(name)
  return counts
}

/** −ln of each share, with `smooth` added to every count. */
function costsOf(counts: Counts, fewest: number, smooth = 0): Map<string, number> {
  const total = [...counts.values()].reduce((a, b) => a + b + smooth, 0)
  const kept = [...counts].filter(([, n]) => n >= fewest)
  return new Map(kept.map(([key, n]) => [key, Math.round(-Math.log((n + smooth) / total) * 10) / 10]))
}

function learnNames(
  texts: readonly string[],
  model: Model,
): { names: NameCosts; translit: Map<string, number> } {
  const seen: Counts = new Map()
  const foreign = new Set<string>()
  for (const text of texts)
    for (const { start, end, kind } of wordsOf(text, model)) {
      // Only where an office stands before or a title after: elsewhere villages pass for people.
      const sure = before(text, start) > 1 || after(text, end) > 1.5
      if (kind === 'name' && sure) count(seen, text.slice(start, end))
      if (kind === 'foreign') foreign.add(text.slice(start, end))
    }
  const [surname, single, first, last, translit]: [Counts, Counts, Counts, Counts, Counts] = [
    new Map(COMMON_SURNAMES.map((name, rank) => [name, 120 / (rank + 4) ** 0.8])),
    new Map(GIVEN_CHARACTERS.map((c) => [c, 0.6])),
    new Map(GIVEN_CHARACTERS.map((c) => [c, 2])),
    new Map(GIVEN_CHARACTERS.map((c) => [c, 2])),
    new Map(),
  ]
  for (const [name, n] of seen) {
    const weight = Math.min(n, 3)
    const size = COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1
    const given = name.slice(size)
    count(surname, name.slice(0, size), weight)
    if (given.length === 1) count(single, given, weight)
    else {
      count(first, given.charAt(0), weight)
      count(last, given.charAt(1), weight)
    }
  }
  for (const name of foreign) for (const c of name) if (/\p{Script=Han}/u.test(c)) count(translit, c)
  return {
    names: {
      surname: costsOf(surname, 1, 0.5),
      single: costsOf(single, 0.5, 0.3),
      first: costsOf(first, 1, 0.3),
      last: costsOf(last, 1, 0.3),
    },
    translit: costsOf(translit, 1, 1),
  }
}

function save(name: string, costs: ReadonlyMap<string, number>): void {
  const lines = new Map<number, string[]>()
  for (const [key, cost] of costs) lines.set(cost, [...(lines.get(cost) ?? []), key])
  const sorted = [...lines].sort(([a], [b]) => a - b).map(([cost, keys]) => [cost, ...keys.sort()].join(' '))
  writeFileSync(new URL(name, import.meta.url), `${sorted.join('\n')}\n`)
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: tsx src/ingest/tag/model/learn.ts FILE.jsonl.gz')
const bytes = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
const texts = lines.flatMap((line) => {
  const { title, paragraphs } = v.parse(ItemSchema, JSON.parse(line))
  return [title, ...paragraphs]
})
const words = costsOf(countWords(texts), FEWEST)
const trie = new Trie(words)
let model: Model = {
  words,
  trie,
  names: flatNameCosts([...SURNAMES, ...COMPOUND_SURNAMES]),
  translit: new Map(),
  outside: new Set(),
  classes: new Map(),
}
for (let round = 1; round <= ROUNDS; round += 1) {
  model = { words, trie, outside: new Set(), classes: new Map(), ...learnNames(texts, model) }
  console.log(
    `round ${round}: ${model.names.surname.size} surnames, ${model.names.first.size} first characters`,
  )
}
save('words.txt', words)
writeFileSync(
  new URL('outside.txt', import.meta.url),
  `${countOutside(texts.map((text) => wordsOf(text, model).map(({ start, end }) => text.slice(start, end)))).join('\n')}\n`,
)
save('surnames.txt', model.names.surname)
save('given-single.txt', model.names.single)
save('given-first.txt', model.names.first)
save('given-last.txt', model.names.last)
save('translit.txt', model.translit)

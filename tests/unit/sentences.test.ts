import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { sentencesOf } from '#domain/text.ts'

/**
 * Sentences divided by hand (`|`), a paragraph a line, in text of our own. What counts as one: each end (。！？……) ends one,
 * inside a speech too; but a title, a bracket, quoted words within a sentence, a list that trails off (、……), one sentence of
 * speech with what is said of it, and speeches that follow one another without a word between are of one sentence.
 */
const FOLDER = 'tests/fixtures/sentences'
const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))
const rows = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ name, wanted: line.split('|') })),
)

test('at least 99.5 % of a thousand sentences are divided as by hand', () => {
  const missed = rows.flatMap(({ wanted }) => {
    const got = new Set(split(wanted.join('')))
    return wanted.filter((one) => !got.has(one))
  })
  const total = rows.reduce((sum, { wanted }) => sum + wanted.length, 0)
  console.log(`sentences: ${total - missed.length} of ${total} as by hand; missed: ${missed.join(' / ')}`)
  expect(total).toBeGreaterThanOrEqual(1000)
  expect(missed.length / total).toBeLessThanOrEqual(0.005)
})

/** Sentences that open with a closing mark (’97 is a year) or end with an opening one. */
const wrong = (text: string) =>
  split(text).filter((one) => /^[”’）》】」』](?![\d０-９])/.test(one) || /[“‘（《【「『]\s*$/.test(one))

test('none opens with a closing mark, none ends with an opening one, and together they are the paragraph', () => {
  for (const { wanted } of rows) {
    const text = wanted.join('')
    expect(split(text).join('')).toBe(text)
    expect(wrong(text)).toEqual([])
  }
})

const shared = resolve(process.env['SHARED_DIR'] ?? '../shared', 'corpora')
const LineSchema = v.object({ paragraphs: v.array(v.string()) })

test.skipIf(!existsSync(shared))('the same over every paragraph of the corpora', () => {
  const texts = ['pd199801-dev.jsonl', 'local-dev.jsonl', 'news-dev.jsonl.gz'].map((name) => {
    const bytes = readFileSync(`${shared}/${name}`)
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  })
  const paragraphs = texts
    .join('\n')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => v.parse(LineSchema, JSON.parse(line)).paragraphs)
  const joined = paragraphs.filter((text) => split(text).join('') !== text)
  expect(joined).toEqual([])
  expect(paragraphs.flatMap(wrong)).toEqual([])
  console.log(`corpora: ${paragraphs.length} paragraphs, no sentence begins or ends at a wrong mark`)
})

test('a paragraph that is all marks, or has a pair that never closes, is divided in one pass', () => {
  // Backtracking would outlast the time that a test has.
  for (const part of [
    '“',
    '《',
    '（',
    '“（',
    '。”',
    '！',
    '……',
    '、啊',
    'a?',
    '：“',
    '”“',
    '“（',
    '（“',
    '「『',
  ]) {
    const text = part.repeat(50_000)
    expect(split(text).join('')).toBe(text)
  }
})

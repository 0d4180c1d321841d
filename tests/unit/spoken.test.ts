import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { amount } from '#speech/numerals.ts'
import { spoken } from '#speech/spoken.ts'

/** `input → spoken` a line: `fitted` was written while the rules were, `unseen` after them. */
const casesOf = (name: string) =>
  readFileSync(`tests/fixtures/spoken/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split(' → '))
    .flatMap(([text, wanted]) => (text !== undefined && wanted !== undefined ? [{ text, wanted }] : []))

test('at least 99 % of 500 cases are read as a newsreader would', () => {
  const cases = ['fitted', 'unseen'].flatMap(casesOf)
  const wrong = cases
    .map(({ text, wanted }) => ({ text, wanted, said: spoken(text) }))
    .filter(({ wanted, said }) => said !== wanted)
  console.log(`spoken: ${cases.length - wrong.length} of ${cases.length}`)
  expect(cases.length).toBeGreaterThanOrEqual(500)
  expect(wrong.slice(Math.floor(cases.length / 100))).toEqual([])
})

test('a number and its words are one to one below a hundred million', () => {
  const said = new Map<string, number>()
  for (let i = 0; i < 20_000; i++) {
    const number = i < 10_100 ? i : (i * 7919) % 100_000_000
    const words = amount(String(number))
    expect(said.get(words) ?? number).toBe(number)
    said.set(words, number)
  }
})

test('nothing to be said is nothing', () => {
  for (const text of ['', '……', '——', '★★★', '“”', '（）', ' \u3000']) expect(spoken(text)).toBe('')
})

test('no digit is left to the engine, whatever stands in a text', () => {
  const parts = [
    '3',
    '12',
    '2024',
    '.',
    ':',
    '-',
    '—',
    '/',
    '%',
    '℃',
    '年',
    '月',
    '个',
    'G',
    '第',
    '，',
    '（',
    '0',
    '·',
    'km',
    '$',
  ]
  for (let i = 0; i < 20_000; i++) {
    let text = ''
    for (let n = i * 2_654_435_761, j = 0; j < 7; j++, n = Math.floor(n / parts.length))
      text += parts[n % parts.length]
    expect(spoken(text)).not.toMatch(/\d/)
  }
})

test('a text that is long and odd is read in one pass', () => {
  // Backtracking would outlast the time that a test has.
  for (const part of [
    '1',
    '1:',
    '1-',
    '1.',
    '1,',
    '1/',
    'A',
    'A1',
    '0519-',
    '（',
    '1、',
    'www.',
    'a@',
    '1％',
    '-',
    '1°',
    '2024.',
  ])
    spoken(part.repeat(20_000))
})

import { expect, test } from 'vitest'
import {
  anyTime,
  filtersOf,
  questionOf,
  withName,
  withoutValue,
  withValue,
  wholeSpan,
  wordsOnly,
} from './conditions.ts'

const at = (address: string) => new URLSearchParams(address)

test.each([
  ['', ''],
  ['q=+++', ''],
  ['sort=newest', ''],
  ['person=|&from=yesterday', ''],
  ['sort=newest&q=a', 'q=a&sort=newest'],
  ['to=2024-02-01&person=b&q=+a+&utm=x', 'q=a&person=b&to=2024-02-01'],
])('the question of “%s” is “%s”', (address, question) => {
  expect(questionOf(at(address))).toBe(question)
})

test('a name is added once, and taken away by its value', () => {
  const once = withName(at('q=a&person=-b'), 'person', 'c')
  expect(once.toString()).toBe('q=a&person=-b&person=c')
  expect(withName(once, 'person', 'c').toString()).toBe(once.toString())
  expect(withoutValue(once, 'person', '-b').toString()).toBe('q=a&person=c')
})

test('values are set, removed when empty, and words can be all that is left', () => {
  expect(withValue(at('q=a&from=2024-01-01'), { from: '', to: '2024-02-01' }).toString()).toBe(
    'q=a&to=2024-02-01',
  )
  expect(wordsOnly(at('q=a&person=b&from=2024-01-01&sort=newest')).toString()).toBe('q=a&sort=newest')
  expect(anyTime('q=a&from=2024-01-01&sort=newest')).toBe('q=a')
})

test('filters are read in a fixed order', () => {
  expect(filtersOf(at('place=x&person=a|b&person=-c'))).toMatchObject([
    { kind: 'person', any: ['a', 'b'], not: false, value: 'a|b' },
    { kind: 'person', any: ['c'], not: true, value: '-c' },
    { kind: 'place', any: ['x'], not: false },
  ])
})

test.each([
  ['2023-01-01', '2024-12-31', 'years'],
  ['2024-02-01', '2024-02-29', 'months'],
  ['2024-01-01', '2024-11-30', 'months'],
  ['2024-02-01', '2024-02-28', 'days'],
  ['2024-02-02', '2024-02-29', 'days'],
  ['2024-13-01', '2024-13-99', 'days'],
])('%s to %s is said in %s', (from, to, unit) => {
  expect(wholeSpan(from, to)).toBe(unit)
})

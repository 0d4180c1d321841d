import { expect, test } from 'vitest'
import { hasTag, isFiltered, matches, parseFilters, toggleTag, withFilters } from './filters.ts'

const tags = {
  people: [{ name: '甲' }, { name: '乙' }],
  companies: [{ name: '丙厂' }],
  organisations: [],
  places: [],
}
const ask = (query: string) => parseFilters(new URLSearchParams(query))

test.each([
  ['', true, 'no condition'],
  ['person=甲', true, 'named'],
  ['person=丁', false, 'not named'],
  ['person=甲&person=乙', true, 'a repeated key is AND'],
  ['person=甲&person=丁', false, 'AND fails on one'],
  ['person=丁|甲', true, 'a bar is OR'],
  ['person=-丁', true, 'a leading minus is NOT'],
  ['person=-甲|丁', false, 'NOT any of these'],
  ['person=甲&company=丙厂', true, 'kinds combine'],
  ['from=2031-05-01&to=2031-05-31', true, 'both ends included'],
  ['from=2031-06-01', false, 'too early'],
])('%s → %s (%s)', (query, answer) => {
  expect(matches({ tags }, ask(query), '2031-05-01')).toBe(answer)
})

test('what makes no sense is dropped', () => {
  expect(isFiltered(ask('person=&person=-&from=2031-99-99&org=|'))).toBe(false)
})

test('an address is written back as it was read, other parameters stay', () => {
  const query = 'q=%E7%81%AF&from=2031-01-01&person=%E7%94%B2%7C%E4%B9%99&person=-%E4%B8%81'
  expect(withFilters(new URLSearchParams(query), ask(query)).toString()).toBe(query)
})

test('a tag goes on and off', () => {
  const tag = { kind: 'people', name: '甲' } as const
  const on = toggleTag(ask('person=乙'), tag)
  expect(hasTag(on, tag)).toBe(true)
  expect(toggleTag(on, tag)).toEqual(ask('person=乙'))
})

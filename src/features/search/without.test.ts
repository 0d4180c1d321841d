import { expect, test } from 'vitest'
import { dropsOf, keepsOf } from '#domain/dropping.ts'
import { readAddress } from '#domain/query-address.ts'
import { without } from './without.ts'

test.each([
  ['q=农业&person=施明慎', ['q=农业', 'person=施明慎'], 'a condition and a word'],
  ['q=农业 水利', ['q=水利', 'q=农业'], 'each of several words'],
  ['q=“农 业”&person=甲|乙', ['q=“农 业”', 'person=甲|乙'], 'what was typed stays as it was typed'],
  [
    'q=农业 人物:甲&place=北京',
    ['q=农业&place=北京', 'q=农业 人物:甲', 'person=甲&place=北京'],
    'a name that was typed',
  ],
  [
    'q=农业 日期:2024&from=&sort=newest',
    ['q=农业&sort=newest', 'from=2024-01-01&to=2024-12-31&sort=newest'],
    'a time that was typed',
  ],
  ['from=2024-02-01&person=-甲', ['from=2024-02-01', 'person=-甲'], 'conditions only'],
])('%s is asked without each of its parts', (address, expected) => {
  const params = new URLSearchParams(address)
  const left = dropsOf(readAddress(params)).map((drop) => without(params, drop).toString())
  expect(left).toEqual(expected.map((one) => new URLSearchParams(one).toString()))
  // What is counted is what the address then asks.
  for (const drop of [...dropsOf(readAddress(params)), ...keepsOf(readAddress(params))])
    expect(readAddress(without(params, drop))).toEqual(drop.next)
})

test('one part alone is asked for, and what is not wanted stays away', () => {
  const params = new URLSearchParams('q=农业 水利 -丰收&person=施明慎')
  const left = keepsOf(readAddress(params)).map((drop) => without(params, drop).toString())
  const expected = ['q=-丰收&person=施明慎', 'q=农业 -丰收', 'q=水利 -丰收']
  expect(left).toEqual(expected.map((one) => new URLSearchParams(one).toString()))
})

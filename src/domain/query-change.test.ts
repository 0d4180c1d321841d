import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rebased, withChange } from './query-change.ts'
import { readConditions } from './query-address.ts'
import { inOrder, toggleName, wordsOnly, type Query } from './query.ts'

const at = (address: string) => new URLSearchParams(address)
const ask = (address: string) => readConditions(at(address))

const names = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 4 })
const query = fc
  .tuple(names, names, fc.constantFrom('', '2024-01-01', '2024-02-01'))
  .map(([people, companies, from]): Query => ({
    ...ask(`from=${from}`),
    filters: inOrder([
      ...people.map((name) => ({ kind: 'people' as const, any: [name], not: false })),
      ...companies.map((name) => ({ kind: 'companies' as const, any: [name], not: true })),
    ]),
  }))

/** In which order names of a kind are asked for says nothing. */
const asSet = ({ filters, ...rest }: Query) => ({ ...rest, filters: new Set(filters) })

test('a change of what is asked by now is that change', () => {
  fc.assert(
    fc.property(query, query, (drawn, next) => {
      expect(asSet(rebased(drawn, next, drawn))).toEqual(asSet(next))
    }),
  )
})

test('a name that is pressed stands where the press puts it', () => {
  fc.assert(
    fc.property(query, fc.constantFrom('甲', '乙', '丙'), (drawn, name) => {
      const next = toggleName(drawn, 'people', name)
      expect(rebased(drawn, next, drawn)).toEqual(next)
    }),
  )
})

test('what did not change stays as it is by now', () => {
  fc.assert(
    fc.property(query, query, (drawn, now) => {
      expect(rebased(drawn, drawn, now)).toEqual(now)
    }),
  )
})

test('two names that are pressed before the first is drawn are both asked for, in either order', () => {
  const drawn = ask('company=丙')
  const [first, second] = [toggleName(drawn, 'people', '甲'), toggleName(drawn, 'people', '乙')]
  expect(asSet(rebased(drawn, second, first))).toEqual(asSet(rebased(drawn, first, second)))
  expect(withChange(at('q=x&company=丙&person=甲'), drawn, second).toString()).toBe(
    at('q=x&person=甲&person=乙&company=丙').toString(),
  )
})

test('what was pressed just before outlives 全部清除, which was drawn without it', () => {
  const drawn = ask('company=丙&from=2024-01-01')
  expect(rebased(drawn, wordsOnly(drawn), toggleName(drawn, 'people', '甲'))).toEqual(ask('person=甲'))
})

test('alternatives that are taken away one after the other leave the order as it was', () => {
  const drawn = ask('person=甲|乙&person=-丙|丁')
  const first = ask('person=甲&person=-丙|丁')
  expect(rebased(drawn, first, drawn)).toEqual(first)
  expect(rebased(drawn, ask('person=甲|乙&person=-丁'), first)).toEqual(ask('person=甲&person=-丁'))
})

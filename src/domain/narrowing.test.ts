import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byKind, DIMENSIONS } from './kinds.ts'
import { countNames, offersOf, WAYS, widerThan, withoutName } from './narrowing.ts'
import { matches, type Asked, type Query } from './query.ts'
import { readConditions, writeAddress } from './query-address.ts'

const NAMES = ['甲', '乙', '丙', '丁|戊', '-己', '庚']
const article: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom('2024-02-24', '2024-03-01', '2025-01-01'),
    fc.tuple(...DIMENSIONS.map(() => fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }))),
  )
  .map(([date, carried]) => {
    const named = (kind: (typeof DIMENSIONS)[number]) =>
      (carried[DIMENSIONS.indexOf(kind)] ?? []).map((name) => ({ name }))
    return { date, tags: byKind(named), byline: { authors: named('authors') } }
  })
const filter = fc.record({
  kind: fc.constantFrom(...DIMENSIONS),
  any: fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '庚'), { minLength: 1, maxLength: 2 }),
  not: fc.boolean(),
})
const query: fc.Arbitrary<Query> = fc
  .record({
    filters: fc.array(filter, { maxLength: 6 }),
    from: fc.constantFrom('', '2024-02-25'),
    to: fc.constantFrom('', '2024-12-31'),
  })
  .map((asked) => readConditions(writeAddress({ clauses: [], sort: 'relevance', ...asked })))

/** What a reader would be offered over these articles. */
function offered(articles: readonly Asked[], asked: Query) {
  const left = (one: Query) => articles.filter((each) => matches(each, one))
  const here = left(asked)
  return WAYS.flatMap((way) =>
    [
      ...offersOf(asked, way, here.length, countNames(here), (kind) => {
        const wider = widerThan(asked, kind)
        return wider && countNames(left(wider))
      }),
    ].flatMap(([kind, offers]) => offers.map((offer) => ({ way, kind, total: here.length, ...offer }))),
  )
}

describe('what names are offered', () => {
  test('10,000 questions: each number is what a count comes to, none leads to nothing, the address says the same', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 12 }), query, (articles, asked) => {
        for (const { way, count, total, query: next } of offered(articles, asked)) {
          seen++
          const after = articles.filter((each) => matches(each, next)).length
          expect(after).toBe(count)
          expect(after).toBeGreaterThan(0)
          if (way === 'or') expect(after).toBeGreaterThan(total)
          if (way === 'not') expect(after).toBeLessThan(total)
          const again = readConditions(new URLSearchParams(writeAddress(next).toString()))
          expect(articles.filter((each) => matches(each, again)).length).toBe(after)
        }
      }),
      { numRuns: 10_000 },
    )
    expect(seen).toBeGreaterThan(50_000)
  })

  test('each name that leaves something is offered', () => {
    const articles: Asked[] = [
      {
        date: '2024-02-24',
        tags: byKind((kind) => (kind === 'people' ? [{ name: '甲' }, { name: '乙' }] : [])),
        byline: { authors: [{ name: '丙' }] },
      },
      {
        date: '2024-02-25',
        tags: byKind((kind) => (kind === 'people' ? [{ name: '乙' }] : [])),
        byline: { authors: [] },
      },
    ]
    const none = readConditions(new URLSearchParams())
    const said = (asked: Query) =>
      offered(articles, asked).map(({ way, kind, name, count }) => `${way} ${kind} ${name} ${count}`)
    expect(said(none)).toEqual([
      'and people 乙 2',
      'and people 甲 1',
      'and authors 丙 1',
      'not people 甲 1',
      'not authors 丙 1',
    ])
    expect(said(readConditions(new URLSearchParams('person=甲')))).toEqual([
      'and people 乙 1',
      'and authors 丙 1',
      'or people 乙 2',
    ])
  })
})

test('of alternatives each can be taken away by itself; the last takes the condition along', () => {
  const asked = readConditions(new URLSearchParams('person=甲|乙&person=甲&company=-丙|丁'))
  const [both, one, none] = asked.filters
  if (!both || !one || !none) throw new Error('three conditions')
  const say = (query: Query) => writeAddress(query).toString()
  const plain = (text: string) => say(readConditions(new URLSearchParams(text)))
  expect(say(withoutName(asked, both, '甲'))).toBe(plain('person=乙&person=甲&company=-丙|丁'))
  // What is left is asked for already: it is said once.
  expect(say(withoutName(asked, both, '乙'))).toBe(plain('person=甲&company=-丙|丁'))
  expect(say(withoutName(asked, one, '甲'))).toBe(plain('person=甲|乙&company=-丙|丁'))
  expect(say(withoutName(asked, none, '丁'))).toBe(plain('person=甲|乙&person=甲&company=-丙'))
})

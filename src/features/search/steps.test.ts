import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepTo, type Manner, type Place } from './steps.ts'

/** A browser's history, moved by the steps of a search. */
function walk(steps: readonly (readonly [search: string, manner: Manner])[], start = '') {
  const entries: Place[] = [{ search: start }]
  for (const [search, manner] of steps) {
    const to = stepTo(entries.at(-1) ?? { search: '' }, search, manner)
    if (to === 'back') {
      entries.pop()
      // Where one comes back to, nothing is being typed.
      entries.push({ search: entries.pop()?.search ?? 'beyond the first' })
    } else if (to) {
      if (to.how === 'replace') entries.pop()
      entries.push(to.place)
    }
  }
  return entries.map(({ search }) => search)
}

test.each<[string, string[], (readonly [string, Manner])[]]>([
  [
    'typed and entered, twice: two steps',
    ['', 'ab', 'cd'],
    [
      ['a', 'typed'],
      ['ab', 'typed'],
      ['ab', 'entered'],
      ['c', 'typed'],
      ['cd', 'typed'],
      ['cd', 'entered'],
    ],
  ],
  [
    'entered before the pause was over',
    ['', 'ab', 'cd'],
    [
      ['a', 'typed'],
      ['ab', 'entered'],
      ['cd', 'entered'],
    ],
  ],
  [
    'entered twice',
    ['', 'a'],
    [
      ['a', 'entered'],
      ['a', 'entered'],
    ],
  ],
  [
    'only typed: one step however long',
    ['', 'abc'],
    [
      ['a', 'typed'],
      ['ab', 'typed'],
      ['abc', 'typed'],
    ],
  ],
  [
    'typed and thought better of',
    ['', 'a'],
    [
      ['a', 'entered'],
      ['ab', 'typed'],
      ['a', 'typed'],
    ],
  ],
  [
    'narrowed after typing',
    ['', 'a', 'a&person=b', 'a'],
    [
      ['a', 'typed'],
      ['a&person=b', 'narrowed'],
      ['a', 'narrowed'],
    ],
  ],
  [
    'a suggestion takes the place of its letters',
    ['', 'person=b'],
    [
      ['q', 'typed'],
      ['qj', 'typed'],
      ['person=b', 'entered'],
    ],
  ],
])('%s', (_, history, steps) => {
  expect(walk(steps)).toEqual(history)
})

const search = fc.constantFrom('', 'a', 'b', 'ab')
const manner = fc.constantFrom<Manner>('typed', 'entered', 'narrowed')
test('no search that was entered or narrowed is lost, none stands twice in a row, the last one asked is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(search, manner)), (steps) => {
      const history = walk(steps)
      expect(history.at(-1)).toBe(steps.at(-1)?.[0] ?? '')
      history.forEach((one, i) => expect(one).not.toBe(history[i - 1]))
      const meant = ['', ...steps.flatMap(([one, how]) => (how === 'typed' ? [] : [one]))]
      const wanted = meant.filter((one, i) => one !== meant[i - 1])
      const at = history.reduce((place, one) => (one === wanted[place] ? place + 1 : place), 0)
      expect(wanted.slice(at)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

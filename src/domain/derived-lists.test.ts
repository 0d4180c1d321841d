import * as v from 'valibot'
import { expect, test } from 'vitest'
import { KindNamesSchema } from './derived-lists.ts'

const takes = (names: string) =>
  v.is(KindNamesSchema, { parts: 1, first: '2024-02-24', readings: 'qiao乔', names })

test('a list of names has a name, a count and a day in each line', () => {
  expect(['', '乔俊杰\t3\t0', '乔俊杰\t3\t0\nTom Li\tzz\t1a'].map(takes)).toEqual([true, true, true])
  const broken = ['乔俊杰', '乔俊杰\t3', '\t3\t0', '乔俊杰\t3\t0\n', '乔俊杰\t-1\t0', '乔俊杰\t3\tNaN']
  expect(broken.map(takes)).toEqual(broken.map(() => false))
})

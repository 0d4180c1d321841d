import { expect, test } from 'vitest'
import type { SearchDoc } from '#search/format/doc.ts'
import { Babble } from '../bench/scale/babble.ts'
import { fit, listsPerChar, pairsIn, predict, SEGMENT, type Point } from '../bench/scale/model.ts'
import { tally } from '../bench/scale/tally.ts'
import { randomFrom } from '../support/random.ts'

/** Points as they would be if the model were true. */
const points = [1000, 4000, 16_000].map((articles): Point => {
  const chars = articles * 500
  const perChar = 2 + 3000 * chars ** -0.6
  return { articles, chars, pairs: 800 * chars ** 0.4, listBytes: chars * perChar, textBytes: chars * 1.5 }
})

test('the model finds the constants that points were made with', () => {
  const model = fit(points)
  expect(model.power).toBeCloseTo(0.4)
  expect(model.factor).toBeCloseTo(800)
  expect(model.floor).toBeCloseTo(2)
  expect(model.slope).toBeCloseTo(3000)
  expect(pairsIn(model, 1e8)).toBeCloseTo(800 * 1e8 ** 0.4)
})

test('whole segments and a rest make an index', () => {
  const model = fit(points)
  const one = predict(model, SEGMENT / 500)
  const more = predict(model, (2.5 * SEGMENT) / 500)
  expect([one.segments, more.segments]).toEqual([1, 3])
  expect(one.listBytes).toBeCloseTo(SEGMENT * listsPerChar(model, SEGMENT))
  expect(more.listBytes).toBeGreaterThan(2.5 * one.listBytes) // the rest is small, and costs more
  expect(more.textFiles).toBe((2.5 * SEGMENT) / 500)
})

const docs: SearchDoc[] = Array.from({ length: 30 }, (_, i) => ({
  id: `2031-01-01/01/${i + 1}`,
  headline: `第${i}座灯塔修好了`,
  kicker: '',
  sub: '',
  names: [{ kind: 'people', name: '林远舟' }],
  paragraphs: [`守灯人说，第${i}座灯塔看得见第${i + 1}条船。`, '渔船从雾里慢慢出来，浪把石头磨成星星。'],
}))
const made = (growth: (chars: number) => number, seed = 1): SearchDoc[] => {
  const babble = new Babble(docs, growth, randomFrom(seed))
  return Array.from({ length: 200 }, (_, i) => ({ ...babble.article(), id: `2031-01-01/02/${i + 1}` }))
}
const pairsOf = (list: readonly SearchDoc[]) =>
  new Set(
    list.flatMap(({ headline, paragraphs }) =>
      [headline, ...paragraphs].flatMap((text) =>
        Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)),
      ),
    ),
  )

test('made-up text has the pairs of its archive, and new ones only as far as it should grow', () => {
  const own = pairsOf(docs)
  const same = pairsOf(made(() => 0))
  // Where a line ended, the next began: such pairs alone are new.
  expect([...same].filter((pair) => !own.has(pair)).length).toBeLessThan(own.size / 4)
  expect(pairsOf(made(() => 3 * own.size)).size).toBeGreaterThan(1.5 * same.size)
})

test('the same seed makes the same text, and its index is counted whole', async () => {
  expect(made(() => 0)).toEqual(made(() => 0))
  expect(made(() => 0, 2)).not.toEqual(made(() => 0))
  const { articles, sums } = await tally(
    made(() => 0),
    '9999-12-31',
  )
  expect([articles, sums.head.files]).toEqual([200, 1])
  expect(sums.texts.files).toBe(200)
})

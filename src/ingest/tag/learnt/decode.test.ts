import { expect, it } from 'vitest'
import { Random } from '../training/random.ts'
import { label, marginsOf } from './decode.ts'
import { LABELS, labelsOf, mayFollow, spansOf, type Span } from './labels.ts'

/** All labellings of a short text with what they score. */
function* all(scores: Int32Array, steps: Int32Array, before: number[] = []): Generator<[number[], number]> {
  const length = scores.length / LABELS
  if (before.length === length) {
    const sum = before.reduce(
      (total, y, i) =>
        total + (scores[i * LABELS + y] ?? 0) + (steps[(before[i - 1] ?? 0) * LABELS + y] ?? 0),
      0,
    )
    yield [before, sum]
    return
  }
  for (let y = 0; y < LABELS; y += 1)
    if (mayFollow(before.at(-1) ?? 0, y)) yield* all(scores, steps, [...before, y])
}

it('finds the best labelling of all, and by how much it beats the others', () => {
  const random = new Random(3)
  for (let round = 0; round < 20; round += 1) {
    const scores = Int32Array.from({ length: 3 * LABELS }, () => random.below(200) - 100)
    const steps = Int32Array.from({ length: LABELS * LABELS }, () => random.below(100) - 50)
    const ways = [...all(scores, steps)].sort(([, a], [, b]) => b - a)
    const [best, most] = ways[0] ?? [[], 0]
    const labelling = label(scores, steps)
    expect([...labelling.labels]).toEqual(best)
    const { margins } = marginsOf(scores, steps, labelling)
    best.forEach((own, i) => {
      const other = ways.find(([way]) => way[i] !== own)?.[1] ?? 0
      expect(margins[i]).toBe(most - other)
    })
  }
})

it('labels and spans say the same', () => {
  const spans: Span[] = [
    { start: 0, end: 2, kind: 'organisation' },
    { start: 2, end: 4, kind: 'role' },
    { start: 4, end: 6, kind: 'person' },
    { start: 6, end: 8, kind: 'person' },
  ]
  expect(spansOf(labelsOf(spans, 10))).toEqual(spans)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_WEIGHTS, packWeights, readWeights } from '../../weighed/weights.ts'
import { allParts, MOST_LINES, partsOf } from './parts.ts'

const lines = (...texts: string[]) => texts.map((text, i) => ({ text, parted: i === 0 }))
const nothingSure = (of: readonly unknown[]) => ({ over: 0, below: of.length })

describe('partsOf', () => {
  it.each([
    [['昨夜海面刮起大风', '码头三条渔船', '被推上沙滩'], { from: 1, to: 3 }],
    [['退休教师办起', '“门口图书馆”', '——记灯塔路居民周禾'], { from: 0, to: 2 }],
    [['海角港集装箱', '吞吐量创新高'], { from: 0, to: 2 }],
  ])('tells the parts of %j by the lines alone', (texts, parts) => {
    const head = lines(...texts)
    expect(partsOf(head, true, { from: 0, to: 1 }, nothingSure(head))).toEqual(parts)
  })

  it('keeps what is sure, whatever the weights say', () => {
    const head = lines('海角港集装箱', '吞吐量创新高')
    expect(partsOf(head, true, { from: 0, to: 2 }, { over: 1, below: 2 })).toEqual({ from: 1, to: 2 })
    expect(partsOf(head, true, { from: 0, to: 2 }, { over: 0, below: 1 })).toEqual({ from: 0, to: 1 })
  })

  it('is what the rules say where nothing weighs, and of more lines than a headline has', () => {
    const head = lines('海角港集装箱', '吞吐量创新高', '全年')
    expect(partsOf(head, true, { from: 1, to: 2 }, nothingSure(head), NO_WEIGHTS)).toEqual({ from: 1, to: 2 })
    const many = lines(...Array.from({ length: MOST_LINES + 1 }, (_, i) => `第${String(i)}行`))
    expect(partsOf(many, true, { from: 0, to: 7 }, nothingSure(many))).toEqual({ from: 0, to: 7 })
  })
})

it('all ways to part three lines', () => {
  expect(allParts(3)).toEqual([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 0, to: 3 },
    { from: 1, to: 2 },
    { from: 1, to: 3 },
    { from: 2, to: 3 },
  ])
})

it('the weights that ship are small, and packed as they are read', () => {
  const bytes = readFileSync(new URL('weights.bin', import.meta.url))
  expect(bytes.length).toBeLessThanOrEqual(90_000)
  expect(Buffer.from(packWeights(readWeights(bytes))).equals(bytes)).toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WIDTH, LABEL_HEIGHT, labelOf, labelWidth } from '#domain/network-labels.ts'
import type { Network } from '#domain/network.ts'
import { gapOf, moveApart, type Box } from './apart.ts'
import { placesOf } from './layout.ts'

/** Closer than this, two labels look like one on a phone. */
const APART = 7

/** Any network of up to forty names, Chinese or Latin, short or long. */
const networks: fc.Arbitrary<Network> = fc
  .uniqueArray(
    fc.oneof(
      fc.string({
        unit: fc.constantFrom('林', '周', '苏', '陈', '远', '舟', '渔', '公', '司'),
        minLength: 2,
        maxLength: 14,
      }),
      fc.string({ unit: fc.constantFrom('A', 'M', 'W', 'i', 'l', ' ', '.'), minLength: 1, maxLength: 14 }),
    ),
    { minLength: 2, maxLength: 40 },
  )
  .chain((names) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: names.length - 2 }),
          fc.integer({ min: 1, max: names.length - 1 }),
          fc.integer({ min: 1, max: 50 }),
        ),
        { minLength: 1, maxLength: 80 },
      )
      .map((edges) => ({
        nodes: names.map((name) => ({ kind: 'people' as const, name, articles: 1 })),
        edges: edges
          .map(([a, step, articles]) => ({ a, b: Math.min(names.length - 1, a + step), articles }))
          .sort((one, other) => other.articles - one.articles),
        names: names.length,
        pairs: edges.length,
      })),
  )

const boxesOf = ({ nodes }: Network, at: readonly number[]): Box[] =>
  nodes.map((node, i) => ({
    x: at[2 * i] ?? NaN,
    y: at[2 * i + 1] ?? NaN,
    width: labelWidth(node),
    height: LABEL_HEIGHT,
  }))

const faultsOf = (boxes: readonly Box[], width: number, height: number): string[] =>
  boxes.flatMap((box, i) => {
    const isIn =
      box.x - box.width / 2 >= 0 &&
      box.x + box.width / 2 <= width &&
      box.y - box.height / 2 >= 0 &&
      box.y + box.height / 2 <= height
    const near = boxes.slice(i + 1).filter((other) => gapOf(box, other) < APART)
    return [
      ...(isIn ? [] : [`${i} is outside`]),
      ...near.map((other) => `${i} is ${gapOf(box, other)} from another`),
    ]
  })

test('no label touches another, none leaves the drawing, and the same network is drawn the same', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const places = placesOf(network)
      expect(places.at.every((n) => Number.isInteger(n) && n >= 0)).toBe(true)
      expect(faultsOf(boxesOf(network, places.at), WIDTH, places.height)).toEqual([])
      expect(JSON.stringify(placesOf(structuredClone(network)))).toBe(JSON.stringify(places))
    }),
    { numRuns: 150 },
  )
})

// One unit is a pixel of a phone 360 pixels wide, and more on wider screens.
test.each([6, 12, 18, 24])('round a centre, %i names stand apart', (count) => {
  for (let pairs = 0; pairs < 40; pairs++) {
    const nodes = Array.from({ length: count }, (_, i) => ({
      kind: 'people' as const,
      name: '江泽民李鹏邓小平'.slice(0, 2 + ((i * 7 + pairs) % 5 === 0 ? (i + pairs) % 6 : i % 2)) + i,
      articles: 1,
    }))
    const round = nodes.slice(1).map((_, i) => ({ a: 0, b: i + 1, articles: 1 + Math.floor(40 / (i + 1)) }))
    const others = Array.from({ length: pairs }, (_, i) => {
      const a = 1 + ((i * 5 + pairs) % (count - 2))
      return { a, b: a + 1 + (i % (count - 1 - a)), articles: 1 }
    })
    const network = { nodes, edges: [...round, ...others], names: count, pairs: count - 1 + pairs }
    const places = placesOf(network)
    expect(faultsOf(boxesOf(network, places.at), WIDTH, places.height), `${pairs} more pairs`).toEqual([])
  }
})

test('boxes that cannot come apart are put into rows, and the drawing grows', () => {
  const wide = () => ({ x: 164, y: 20, width: 320, height: 24 })
  const boxes = Array.from({ length: 40 }, wide)
  const height = moveApart(boxes, WIDTH, 140)
  expect(height).toBeGreaterThan(140)
  expect(faultsOf(boxes, WIDTH, height)).toEqual([])
})

test('boxes that are apart stay where they are', () => {
  const boxes = [40, 140, 240].map((x) => ({ x, y: 30, width: 60, height: 24 }))
  expect(moveApart(boxes, WIDTH, 140)).toBe(140)
  expect(boxes.map(({ x }) => x)).toEqual([40, 140, 240])
})

test.each([
  ['乔俊杰', '乔俊杰'],
  ['武进区人民政府', '武进区人民政府'],
  ['江苏洛凯机电公司', '江苏洛凯机电公司'],
  ['江苏洛凯机电股份有限公司', '江苏洛凯机电股…'],
])('%s is written %s, in the room that it needs', (name, label) => {
  expect(labelOf({ name })).toBe(label)
  expect(labelWidth({ name })).toBeGreaterThanOrEqual(12 * label.length)
  expect(labelWidth({ name })).toBeLessThanOrEqual(12 * 8 + 14)
})

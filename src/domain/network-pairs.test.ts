import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { MAX_NODES, networkOf } from './network-pairs.ts'
import { NetworkSchema, type Network } from './network.ts'
import { tagKey, type Tag } from './tags.ts'

const person = (name: string): Tag => ({ kind: 'people', name })
const company = (name: string): Tag => ({ kind: 'companies', name })
const place = (name: string): Tag => ({ kind: 'places', name })

/** Articles over few names, so that pairs recur. */
const articles = (names: number) =>
  fc.array(
    fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(person, company, place), fc.integer({ min: 0, max: names }))
        .map(([make, n]) => make(`名${n}`)),
      { maxLength: 9, selector: tagKey },
    ),
    { maxLength: 40 },
  )
const drawn = ({ kind }: Tag) => kind === 'people' || kind === 'companies'

/** Every pair that there is, counted the slow way: `key|key` → articles. */
function pairsOf(lists: readonly Tag[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const tags of lists) {
    const keys = tags.filter(drawn).map(tagKey).sort()
    for (const [i, a] of keys.entries())
      for (const b of keys.slice(i + 1)) counts.set(`${a}|${b}`, (counts.get(`${a}|${b}`) ?? 0) + 1)
  }
  return counts
}
const named = (network: Network) =>
  network.edges.map(({ a, b, articles }) => {
    const keys = [a, b].map((i) => tagKey(network.nodes[i] ?? person('')))
    return { key: keys.sort().join('|'), articles }
  })
/** How many groups of names hang together. */
function groups(names: Iterable<string>, pairs: Iterable<string>): number {
  const of = new Map([...names].map((name) => [name, name]))
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split('|')
    const [from, to] = [of.get(a) ?? '', of.get(b) ?? '']
    for (const [name, group] of of) if (group === from) of.set(name, to)
  }
  return new Set(of.values()).size
}

test('counts are those of a slow count; no name stands alone, and what hangs together is drawn together', () => {
  let seen = 0
  fc.assert(
    fc.property(articles(24), (lists) => {
      const network = networkOf(lists)
      const all = pairsOf(lists)
      if (!network) return
      seen++
      expect(v.is(NetworkSchema, network)).toBe(true)
      expect(network.nodes.length).toBeLessThanOrEqual(MAX_NODES)
      expect(network.edges.length).toBeLessThanOrEqual(36)
      expect(network.pairs).toBe(all.size)
      expect(network.names).toBe(new Set([...all.keys()].flatMap((key) => key.split('|'))).size)
      for (const node of network.nodes)
        expect(node.articles).toBe(
          lists.filter((tags) => tags.some((tag) => tagKey(tag) === tagKey(node))).length,
        )
      const edges = named(network)
      expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length)
      for (const { key, articles } of edges) expect(articles).toBe(all.get(key))
      const keys = network.nodes.map(tagKey)
      expect(new Set(edges.flatMap(({ key }) => key.split('|')))).toEqual(new Set(keys))
      const among = [...all.keys()].filter((key) => key.split('|').every((one) => keys.includes(one)))
      expect(
        groups(
          keys,
          edges.map(({ key }) => key),
        ),
      ).toBe(groups(keys, among))
      // The strongest pair of all is drawn, and first.
      expect(edges[0]?.articles).toBe(Math.max(...all.values()))
    }),
  )
  expect(seen).toBeGreaterThan(20)
})

test('the order of articles, and of the names in them, does not matter', () => {
  fc.assert(
    fc.property(
      articles(40).chain((lists) =>
        fc.tuple(
          fc.constant(lists),
          fc.shuffledSubarray(lists, { minLength: lists.length, maxLength: lists.length }),
        ),
      ),
      ([lists, others]) => {
        expect(networkOf(others.map((tags) => [...tags].reverse()))).toEqual(networkOf(lists))
      },
    ),
  )
})

test('a name of two kinds is two names; one named twice is named once', () => {
  const network = networkOf([
    [person('甲'), company('甲'), person('乙'), person('丙'), person('乙'), place('常州')],
  ])
  expect(network?.nodes.map(tagKey)).toEqual(['people/丙', 'people/乙', 'people/甲', 'companies/甲'])
  expect(network).toMatchObject({ names: 4, pairs: 6 })
})

test.each([
  ['three names', [[person('甲'), person('乙'), person('丙')]]],
  ['places only', [['甲', '乙', '丙', '丁', '戊'].map(place)]],
  ['names apart', ['甲', '乙', '丙', '丁', '戊'].map((name) => [person(name)])],
])('%s are too little to be drawn', (_, lists) => {
  expect(networkOf(lists)).toBeUndefined()
})

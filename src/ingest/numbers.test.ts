import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { numberArticles } from './numbers.ts'

const TEXTS = [
  ['甲市召开全市工作会议', '昨天上午，全市工作会议召开，要求各部门统一思想，抓好落实。'],
  ['春耕备耕全面展开', '田间地头一派繁忙景象，农技人员走村入户送去良种。'],
  ['图片新闻', '近日，工人在车间里赶制出口订单，产品远销海外。'],
  ['图片新闻', '孩子们在公园里放风筝，享受难得的晴暖天气。'],
  ['我省新开三条公交线路', '自三月起，三条新线路投入运行，沿途设站四十二个。'],
  ['老字号焕发新生机', '百年糕团店推出新口味，排队的顾客绕过了两个街角。'],
] as const
const story = ([main, text]: readonly [string, string]): Article => ({
  n: 1,
  headline: { main },
  byline: { authors: [] },
  paragraphs: [text],
  tags: { people: [], companies: [], organisations: [], places: [] },
  mentions: [],
})

it('moves no number, gives new articles numbers never used, whatever comes, goes or changes places', () => {
  const stories = TEXTS.map(story)
  const order = fc.shuffledSubarray(stories.map((_, i) => i))
  fc.assert(
    fc.property(order, order, order, (first, second, third) => {
      const known = new Map<number, number>()
      let published: Article[] = []
      let retired: number[] = []
      const owner = new Map<number, number>()
      for (const page of [first, second, third]) {
        const { numbers, removed } = numberArticles(
          page.map((i) => stories[i] ?? expect.unreachable()),
          { articles: published, retired },
        )
        expect(new Set(numbers).size).toBe(numbers.length)
        const gone = removed.map(({ n }) => n)
        retired = [...retired, ...gone]
        for (const [i, n] of known) if (gone.includes(n)) known.delete(i)
        numbers.forEach((n, at) => {
          const i = page[at] ?? -1
          expect(known.get(i) ?? n).toBe(n)
          expect(owner.get(n) ?? i).toBe(i)
          known.set(i, n)
          owner.set(n, i)
        })
        published = page.map((i, at) => ({ ...(stories[i] ?? expect.unreachable()), n: numbers[at] ?? 0 }))
        expect(new Set(known.values())).toEqual(new Set(numbers))
      }
    }),
    { numRuns: 300 },
  )
})

it('knows an article again by its text under a new headline, and by its headline over a mended text', () => {
  const [one, two] = [story(TEXTS[0]), { ...story(TEXTS[1]), n: 2 }]
  const { numbers, removed } = numberArticles(
    [
      { headline: { main: '春耕 全面展开' }, paragraphs: two.paragraphs },
      { headline: one.headline, paragraphs: ['全文有误，现更正如下。'] },
    ],
    { articles: [one, two], retired: [] },
  )
  expect(numbers).toEqual([2, 1])
  expect(removed).toEqual([])
})

it('leads from an article that was merged into another to that one, from one that is gone to the page', () => {
  const [one, two, three] = TEXTS.slice(0, 3).map((text, i) => ({ ...story(text), n: i + 1 }))
  if (!one || !two || !three) expect.unreachable()
  const merged = { ...one, paragraphs: [...one.paragraphs, two.headline.main, ...two.paragraphs] }
  const { numbers, removed } = numberArticles([merged], { articles: [one, two, three], retired: [7] })
  expect(numbers).toEqual([1])
  expect(removed).toEqual([
    { n: 2, headline: '春耕备耕全面展开', to: 1 },
    { n: 3, headline: '图片新闻' },
  ])
})

it('gives no number again that was taken away, whatever the source says', () => {
  const [one, two] = [story(TEXTS[0]), story(TEXTS[1])]
  const { numbers } = numberArticles([one, { ...two, given: 3 }], {
    articles: [{ ...one, n: 1 }],
    retired: [3],
  })
  expect(numbers).toEqual([1, 4])
})

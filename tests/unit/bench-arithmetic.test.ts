import { expect, test } from 'vitest'
import { percentiles } from '../bench/load-client.ts'
import { asMarkdown, frontMatter, readContent, textOf } from '../bench/peers/content.ts'
import { queriesOf } from '../bench/peers/searching.ts'
import { exactness, markdownTable, median } from '../bench/peers/table.ts'

/** The arithmetic of what the benchmarks print. */

test('the middle, and what 99 of 100 stay under', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2)
  expect(median([])).toBe(0)
  const times = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(percentiles(times)).toEqual({ p50: 51, p99: 100 })
})

test('an answer is exact when it is just what the scan finds', () => {
  const answers = [
    { truth: 2, total: 2, right: 2 },
    { truth: 2, total: 4, right: 1 },
    { truth: 0, total: 0, right: 0 },
    { truth: 1, total: 0, right: 0 },
  ]
  expect(exactness(answers)).toEqual({ exact: 50, recall: 60, precision: 50 })
  expect(exactness([])).toEqual({ exact: 100, recall: 100, precision: 100 })
})

test('columns become a table; what is not there is a dash', () => {
  const columns = new Map([
    ['one', ['1', '2']],
    ['two', ['3']],
  ])
  expect(markdownTable(['a', 'b'], columns)).toBe(
    '|  | one | two |\n| --- | --: | --: |\n| a | 1 | 3 |\n| b | 2 | – |',
  )
})

test('text goes into Markdown as it is, and every query stands in an article', () => {
  expect(asMarkdown('*{{x}}<b>')).toBe('&#42;&#123;&#123;x&#125;&#125;&#60;b&#62;')
  expect(frontMatter({ title: 'a "b"' })).toBe('---\ntitle: "a \\"b\\""\n---\n')
  const content = readContent('public/data')
  expect(content.articles).toHaveLength(5)
  const queries = queriesOf(content, 50)
  expect(queries.length).toBeGreaterThan(40)
  for (const words of queries) expect(content.articles.some((one) => textOf(one).includes(words))).toBe(true)
})

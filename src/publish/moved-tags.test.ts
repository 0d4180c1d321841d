import { expect, test } from 'vitest'
import { feedsLedTo, withTagParts } from './moved-tags.ts'

const OLD = { from: '/companies/凯歌', to: '/companies/某市凯歌铝业有限公司' }
const ARTICLE = { from: '/2024-02-24/01/9', to: '/2024-02-24/01/1#p2s1' }
const exists = (path: string) => [OLD.to, `${OLD.to}/1`, `${OLD.to}/2`].includes(path)

test('a tag that moved takes its slices and feeds along', () => {
  const { pages, feeds } = withTagParts([OLD, ARTICLE], exists, (path) => path === OLD.to)
  expect(pages).toEqual([
    OLD,
    ARTICLE,
    { from: '/companies/凯歌/1', to: OLD.to },
    { from: '/companies/凯歌/2', to: OLD.to },
  ])
  expect(feeds).toEqual(
    ['feed.json', 'rss.xml', 'atom.xml'].map((name) => ({
      from: `${OLD.from}/${name}`,
      to: `${OLD.to}/${name}`,
    })),
  )
})

test('what the editor wrote himself goes first; without feeds nothing leads to one', () => {
  const own = { from: '/companies/凯歌/2', to: '/companies/别家' }
  const { pages, feeds } = withTagParts([OLD, own], exists, () => false)
  expect(pages).toEqual([OLD, own, { from: '/companies/凯歌/1', to: OLD.to }])
  expect(feeds).toEqual([])
})

test('only a tag that leads to a tag keeps the feeds of that one', () => {
  expect(feedsLedTo([OLD, ARTICLE, { from: '/people/某人', to: '/people' }])).toEqual([OLD.to])
})

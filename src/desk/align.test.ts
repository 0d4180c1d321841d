import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import { ingestPage } from '../../tests/support/ingest.ts'
import { alignArticles } from './align.ts'
import { takeHeader } from './guess.ts'
import { composePageText } from './page-text.ts'
import type { Head } from './protocol.ts'

const HEAD: Head = { paper: '某报', date: '2024-02-24', dateCertainty: 'printed', page: '3', pageName: '' }

function draftAndAlign(head: Head, text: string) {
  const file = composePageText(head, text)
  const { page } = ingestPage(new TextEncoder().encode(file), NO_NAMES)
  const firstLine = file.slice(0, file.length - text.length).split('\n').length
  return { page, places: alignArticles(text, firstLine, page.articles) }
}

it('finds headline and paragraphs on their lines, and where halves were joined over a jump line', () => {
  const text =
    '甲市召开会议\n\n本报讯 昨天，会议在甲市召\n\n下转第2版\n\n开。会议强调(一)要求。\n\n会后参观了工厂。\n'
  const { page, places } = draftAndAlign(HEAD, text)
  const [place] = places
  expect(place?.headline).toEqual({ first: 7, last: 7 })
  const [joined, plain] = place?.paragraphs ?? []
  expect(joined).toMatchObject({ first: 9, last: 13 })
  expect(page.articles[0]?.paragraphs[0]?.slice(joined?.joints[0]?.offset)).toBe('开。会议强调（一）要求。')
  expect(plain).toEqual({ first: 15, last: 15, joints: [] })
})

it('finds every paragraph of a real page, in order', () => {
  const taken = takeHeader(readFileSync('tests/fixtures/seed/page.txt', 'utf8'))
  if (!taken) throw new Error('the fixture has a header')
  const { places } = draftAndAlign(taken.head, taken.text)
  const lines = places.flatMap(({ headline, paragraphs }) => [
    headline?.first,
    ...paragraphs.map((p) => p?.first),
  ])
  expect(lines).not.toContain(undefined)
  expect(lines).toEqual([...lines].sort((a, b) => (a ?? 0) - (b ?? 0)))
})

it('says nothing of words that the raw text does not have', () => {
  const { page } = draftAndAlign(HEAD, '甲市召开会议\n\n本报讯 会议昨天召开。\n')
  const [article] = page.articles
  if (!article) throw new Error('one article')
  const retold = { ...article, headline: { main: '另起的题目' } }
  const [place] = alignArticles('甲市召开会议\n\n本报讯 会议昨天召开。\n', 7, [retold])
  expect(place?.headline).toBeUndefined()
  expect(place?.paragraphs[0]).toMatchObject({ first: 9 })
})

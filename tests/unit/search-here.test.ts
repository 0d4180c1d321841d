import { expect, test } from 'vitest'
import { downloadStore, pointTo, STORES } from '#data/device/stores.ts'
import { createClient } from '#data/site/client.ts'
import { keptQuery } from '#features/search/kept-query.ts'
import { offlineDevice } from '../support/offline-device.ts'

/** What the pages on this device answer where the index of search is not there; no test answers for a network. */

const device = offlineDevice()

const article = (n: number, headline: string, text = '下雪了。镇长林远舟来了。') => ({
  n,
  headline: { main: headline },
  paragraphs: [text],
  byline: { authors: [{ name: '陈海' }] },
  tags: { people: [{ name: '林远舟' }], companies: [], organisations: [], places: [] },
  mentions: [],
})
const pageOf = (date: string, page: number, ...articles: readonly unknown[]) =>
  JSON.stringify({ schema: 'banmian/page/1', paper: '海角日报', date, page, articles })
const at = (date: string, page = 1) => `/data/pages/${date}/0${page}.json`
const read = async (path: string, text: string, store: string = STORES.read) =>
  (await device.stores.open(store)).put(path, new Response(text))

/** The articles that answer, and of how many pages. */
async function ask(question: string, client = createClient(device.fetched)) {
  const { pages, rows } = await client.fetchQuery(keptQuery(new URLSearchParams(question).toString()))
  return [pages, rows(100).map(({ id }) => id)]
}

test('what was read and what was taken along: the newest day first, a day as it was printed', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', 1, article(1, '镇长')))
  await read(at('2031-05-02', 2), pageOf('2031-05-02', 2, article(1, '镇长'), article(2, '渡轮', '下雪了。')))
  const version = '0123456789abcdef'
  await read(
    at('2031-05-02'),
    pageOf('2031-05-02', 1, article(2, '甲'), article(1, '乙')),
    downloadStore('2031-05-02', version),
  )
  await pointTo({ name: '2031-05-02', version, bytes: 1, files: 1, missing: 0 })
  expect(await ask('q=镇长')).toEqual([
    3,
    ['2031-05-02/01/1', '2031-05-02/01/2', '2031-05-02/02/1', '2031-05-01/01/1'],
  ])
  expect(await ask('q=镇长&sort=oldest&from=2031-05-02')).toEqual([
    3,
    ['2031-05-02/01/1', '2031-05-02/01/2', '2031-05-02/02/1'],
  ])
})

test('a page that was read and taken along is looked through as it opens, once', async () => {
  await read(at('2031-05-02'), pageOf('2031-05-02', 1, article(1, '渡轮加班')))
  const version = '0123456789abcdef'
  await read(
    at('2031-05-02'),
    pageOf('2031-05-02', 1, article(1, '渡轮停航')),
    downloadStore('2031-05-02', version),
  )
  await pointTo({ name: '2031-05-02', version, bytes: 1, files: 1, missing: 0 })
  expect(await ask('q=停航')).toEqual([1, ['2031-05-02/01/1']])
  expect(await ask('q=加班')).toEqual([1, []])
})

test('an address’s conditions: names, who wrote, what may not be there, characters of the other script', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', 1, article(1, '镇长'), article(2, '渡轮', '无人。')))
  expect(await ask('q=鎮長&person=林远舟')).toEqual([1, ['2031-05-01/01/1']])
  expect(await ask('author=陈海&q=-镇长')).toEqual([1, ['2031-05-01/01/2']])
  expect(await ask('person=-林远舟')).toEqual([1, []])
})

test('what cannot be read costs itself alone, and is not counted; nothing kept is no page', async () => {
  await read(at('2031-05-03'), '{"schema":"banmian/page/1","x":"镇长')
  await read(at('2031-05-02'), pageOf('2031-01-01', 1, article(1, '镇长')))
  expect(await ask('q=镇长')).toEqual([0, []])
  await read(at('2031-05-01'), pageOf('2031-05-01', 1, article(1, '镇长')))
  expect(await ask('q=镇长')).toEqual([1, ['2031-05-01/01/1']])
})

test('the pages are read once for the questions of a while', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', 1, article(1, '镇长')))
  const client = createClient(device.fetched)
  expect(await ask('q=镇', client)).toEqual([1, ['2031-05-01/01/1']])
  const before = device.stores.steps
  expect(await ask('q=镇长', client)).toEqual([1, ['2031-05-01/01/1']])
  expect(device.stores.steps).toBe(before)
})

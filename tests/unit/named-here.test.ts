import { expect, test } from 'vitest'
import { articlesNaming } from '#data/device/named-here.ts'
import { downloadStore, pointTo, STORES } from '#data/device/stores.ts'
import { slugOf } from '#domain/urls.ts'
import { offlineDevice } from '../support/offline-device.ts'

/** What the pages on this device say of a name; no test answers for a network. */

const WHO = { kind: 'people', slug: '林远舟' } as const
const device = offlineDevice()

/** An article that is tagged with a name, and says it if its text does. */
const article = (n: number, name: string, text = `下雪了。镇长${name}来了。`) => ({
  n,
  headline: { main: `第${n}篇` },
  paragraphs: [text],
  tags: { people: [{ name, roles: ['镇长'] }], companies: [], organisations: [], places: [] },
  mentions: text.includes(name)
    ? [
        {
          paragraph: 0,
          start: text.indexOf(name),
          end: text.indexOf(name) + name.length,
          kind: 'people',
          name,
        },
      ]
    : [],
})
const pageOf = (date: string, articles: readonly unknown[], more: object = {}) =>
  JSON.stringify({ schema: 'banmian/page/1', paper: '海角日报', date, page: 1, articles, ...more })
const put = async (store: string, path: string, text: string) =>
  (await device.stores.open(store)).put(path, new Response(text))
const read = (path: string, text: string) => put(STORES.read, path, text)
const at = (date: string) => `/data/pages/${date}/01.json`

async function takeAlong(date: string, text: string): Promise<void> {
  const version = '0123456789abcdef'
  await put(downloadStore(date, version), at(date), text)
  await pointTo({ name: date, version, bytes: 1, files: 1, missing: 0 })
}
const headlines = async (address: Parameters<typeof articlesNaming>[0] = WHO, base = '/') =>
  (await articlesNaming(address, base))?.appearances.map(({ date, n }) => `${date}/${n}`)

test('what was read and what was taken along, the newest first, each with its sentence and role', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', [article(1, '林远舟'), article(2, '陈海')]))
  await takeAlong(
    '2031-05-02',
    pageOf('2031-05-02', [article(1, '林远舟'), article(2, '林远舟', '下雪了。')]),
  )
  expect(await articlesNaming(WHO, '/')).toMatchObject({
    name: '林远舟',
    language: undefined,
    appearances: [
      { date: '2031-05-02', page: 1, n: 2, headline: '第2篇', sentence: '', at: '' },
      {
        date: '2031-05-02',
        n: 1,
        sentence: '镇长林远舟来了。',
        start: 2,
        end: 5,
        at: '#p1s2',
        roles: ['镇长'],
      },
      { date: '2031-05-01', n: 1 },
    ],
  })
  expect(await articlesNaming({ kind: 'people', slug: '没有这个人' }, '/')).toBeNull()
  expect(await articlesNaming({ ...WHO, kind: 'places' }, '/')).toBeNull()
})

test('a page that was read and taken along counts once, as it was taken along: so it opens', async () => {
  await read(at('2031-05-02'), pageOf('2031-05-02', [article(1, '林远舟')]))
  await takeAlong('2031-05-02', pageOf('2031-05-02', [article(3, '林远舟')]))
  expect(await headlines()).toEqual(['2031-05-02/3'])
})

test('an issue that was not taken along whole counts for nothing', async () => {
  await put(
    downloadStore('2031-05-02', 'fedcba98'),
    at('2031-05-02'),
    pageOf('2031-05-02', [article(1, '林远舟')]),
  )
  expect(await headlines()).toBeUndefined()
})

test.each([
  ['cut', '{"schema":"banmian/page/1","x":"林远舟'],
  ['no page', JSON.stringify(['林远舟'])],
  ['another page than it lies as', pageOf('2031-01-01', [article(1, '林远舟')])],
])('a file that is %s costs itself alone', async (_, text) => {
  await read(at('2031-05-03'), text)
  await read(at('2031-05-01'), pageOf('2031-05-01', [article(1, '林远舟')]))
  expect(await headlines()).toEqual(['2031-05-01/1'])
})

test('names whose addresses are spelt otherwise, or cut, and JSON that spells a name otherwise', async () => {
  const [spaced, long] = ['Ann “A” Lee', '林'.repeat(80)]
  await read(
    at('2031-05-01'),
    pageOf('2031-05-01', [article(1, spaced), article(2, long), article(3, '林远舟')]),
  )
  expect(await headlines({ kind: 'people', slug: 'Ann~20“A”~20Lee' })).toEqual(['2031-05-01/1'])
  const found = await articlesNaming({ kind: 'people', slug: slugOf(long) }, '/')
  expect(found?.name).toBe(long)
  await read(at('2031-05-01'), pageOf('2031-05-01', [article(3, '林远舟')]).replaceAll('林', '\\u6797'))
  expect(await headlines()).toEqual(['2031-05-01/3'])
})

test('in a sub-folder only its own pages count; their language is said', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', [article(1, '林远舟')]))
  await read(
    `/paper${at('2031-05-02')}`,
    pageOf('2031-05-02', [article(1, '林远舟')], { language: 'zh-Hant' }),
  )
  expect(await headlines(WHO, '/paper/')).toEqual(['2031-05-02/1'])
  expect((await articlesNaming(WHO, '/paper/'))?.language).toBe('zh-Hant')
})

test('who goes on to another page is not waited for', async () => {
  await read(at('2031-05-01'), pageOf('2031-05-01', [article(1, '林远舟')]))
  await expect(articlesNaming(WHO, '/', AbortSignal.abort())).rejects.toThrow(/abort/i)
})

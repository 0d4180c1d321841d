// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { createClient } from '#data/site/client.ts'
import type { SearchFiles } from '#data/device/search-files.ts'
import { createEngine, type Engine } from '#features/search/engine.ts'
import { queryOf } from '#features/search/remote.ts'
import { buildIndex } from '#search/write/build.ts'
import type { SearchDoc } from '#search/format/doc.ts'
import '../../../tests/support/component.ts'
import { createRoutes } from '../routes.tsx'

/** The search page over a real index of a few articles; only the worker and the network are left out. */

const doc = (id: string, headline: string, text: string, person: string): SearchDoc => ({
  id,
  headline,
  kicker: '',
  sub: '',
  paragraphs: [text],
  names: [{ kind: 'people', name: person }],
})
const DOCS = [
  doc('2030-12-01/01/1', '灯塔检修', '镇长林远舟检查灯塔。', '林远舟'),
  doc('2031-05-02/01/1', '灯塔点亮', '昨晚灯塔亮了。', '林远舟'),
  doc('2031-05-02/01/2', '渡轮加班', '周渔说，渡轮绕过灯塔。', '周渔'),
]
const SITE = {
  paper: '海角日报',
  first: '2030-12-01',
  latest: '2031-05-02',
  issues: 2,
  articles: 3,
  problems: [],
}

let engine: Engine | undefined
vi.mock('#features/search/open-engine.ts', () => ({
  prepareEngine: () => {},
  openEngine: () => (engine ? Promise.resolve(engine) : Promise.reject(new Error('no engine'))),
}))

async function openPage(address: string, broken: (path: string) => boolean = () => false, language?: string) {
  const index = new Map<string, Uint8Array>()
  for await (const { path, bytes } of buildIndex(DOCS, { newest: '2031-05-02', scanBelow: 0 }))
    index.set(path, bytes)
  const files: SearchFiles = {
    canKeep: false,
    read: (path) => {
      const bytes = index.get(path)
      return bytes && !broken(path) ? Promise.resolve(bytes) : Promise.reject(new Error('gone'))
    },
    keep: () => Promise.resolve(),
    count: () => Promise.resolve(0),
    prune: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  }
  engine = createEngine('/', { queryOf, files, pauses: { answer: [], download: [] } })
  const client = createClient(() => Promise.resolve({ ...SITE, language }))
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [address] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  await screen.findByRole('combobox', { name: /搜名字/ })
  return { router, user: userEvent.setup() }
}
/** The link of a headline found. By its text: the tests' document reads a `wbr` as a blank, which no browser does. */
const findHeadline = (text: string) =>
  screen.findByText((_, element) => element?.localName === 'a' && element.textContent === text)
const search = (router: Awaited<ReturnType<typeof openPage>>['router']) =>
  new URLSearchParams(router.state.location.search)

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  window.HTMLElement.prototype.scrollIntoView = () => undefined
  localStorage.clear()
})
test('typed words become the address, hits are marked, headlines come first', async () => {
  const { router, user } = await openPage('/search')
  await user.type(screen.getByRole('combobox', { name: /搜名字/ }), '灯塔')
  expect(await screen.findByText('“灯塔”：3 篇')).toBeInTheDocument()
  expect(search(router).get('q')).toBe('灯塔')
  await findHeadline('渡轮加班')
  const rows = within(await screen.findByRole('region', { name: '搜索结果' })).getAllByRole('listitem')
  expect(rows.map((row) => within(row).getAllByRole('link')[0]?.textContent)).toEqual([
    '灯塔点亮',
    '灯塔检修',
    '渡轮加班',
  ])
  expect(within(rows[2] ?? document.body).getByText('灯塔').tagName).toBe('MARK')
  expect(within(rows[0] ?? document.body).getAllByRole('link')[0]).toHaveAttribute(
    'href',
    `/2031-05-02/01/1?q=${encodeURIComponent('灯塔')}`,
  )
})

test('what a paper in traditional characters printed says so', async () => {
  await openPage('/search?q=灯塔', undefined, 'zh-Hant')
  const row = await findHeadline('渡轮加班')
  expect(row.closest('[lang]')).toHaveAttribute('lang', 'zh-Hant')
  expect(screen.getByText('“灯塔”：3 篇').closest('[lang]')).toBeNull()
})

test('a name chosen among the suggestions becomes a condition', async () => {
  const { router, user } = await openPage('/search')
  const box = screen.getByRole('combobox', { name: /搜名字/ })
  await user.type(box, '灯塔 zhouyu')
  await screen.findByRole('option', { name: /周渔/ })
  await user.keyboard('{ArrowDown}')
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: /周渔/ }).id)
  await user.keyboard('{Enter}')
  expect(await screen.findByText('“灯塔”：1 篇')).toBeInTheDocument()
  expect([...search(router)]).toEqual([
    ['q', '灯塔'],
    ['person', '周渔'],
  ])
  expect(screen.getByRole('link', { name: '周渔的人物页' })).toHaveAttribute('href', '/people/周渔')
  expect(screen.queryByRole('option')).toBeNull()
})

test('Escape closes the suggestions and leaves what was typed', async () => {
  const { user } = await openPage('/search')
  const box = screen.getByRole('combobox', { name: /搜名字/ })
  await user.type(box, 'lyz')
  expect(await screen.findByRole('option', { name: /林远舟 人物 2 篇/ })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
  expect(box).toHaveValue('lyz')
  expect(box).toHaveAttribute('aria-expanded', 'false')
})

test('a list that cannot be read makes the count "at least" and is named', async () => {
  await openPage('/search?q=灯塔&from=2031-01-01', (path) => /\/[lh]/.test(path))
  expect(await screen.findByText('“灯塔”没能查全')).toBeInTheDocument()
  expect(screen.getByText(/有 \d+ 个索引文件没有取到/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument()
})

test('an index that cannot be opened says so and can be tried again', async () => {
  let away = true
  const { user } = await openPage('/search?q=灯塔', () => away)
  expect(await screen.findByText('搜索用的数据没有取到。')).toBeInTheDocument()
  away = false
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('“灯塔”：3 篇')).toBeInTheDocument()
})

test('what was asked for by Enter is remembered here, and can be forgotten', async () => {
  const { user } = await openPage('/search')
  const box = screen.getByRole('combobox', { name: /搜名字/ })
  await user.type(box, '渡轮{Enter}')
  await screen.findByText('“渡轮”：1 篇')
  await user.clear(box)
  const again = await screen.findByRole('button', { name: '渡轮' })
  await user.click(screen.getByRole('button', { name: '忘掉“渡轮”' }))
  await waitFor(() => expect(again).not.toBeInTheDocument())
  expect(localStorage.getItem('banmian.searched')).toBeNull()
})

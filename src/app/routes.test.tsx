// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, MissingError, UnreachableError } from '#data/site/client.ts'
import { createRoutes } from './routes.tsx'

/** Route tests mount the real routes with their real loaders over literal files. */

const article = (n: number, main: string, people: string[]) => ({
  n,
  headline: { main },
  byline: { authors: [] },
  paragraphs: [`${people.join('、')}到场。`],
  tags: { people: people.map((name) => ({ name })) },
  mentions: [],
})
const PAGE = {
  schema: 'banmian/page/1',
  paper: '海角日报',
  date: '2031-05-02',
  page: 1,
  articles: [article(1, '灯塔点亮', ['林远舟', '周渔']), article(2, '渡轮加班', ['周渔'])],
}
const ISSUE = {
  paper: '海角日报',
  language: 'zh-Hans',
  date: '2031-05-02',
  dateCertainty: 'printed',
  lunar: '农历辛亥年闰三月十一',
  pages: [{ page: 1, articles: [] }],
  problems: [],
}
const CONTEXT = { lunar: ISSUE.lunar, articles: [] }
const FILES: Record<string, unknown> = {
  'data/pages/2031-05-02/01.json': PAGE,
  'data/derived/issues/2031-05-02.json': ISSUE,
  'data/derived/context/2031-05-02/01.json': CONTEXT,
}

function open(path: string, files: Record<string, unknown> = FILES) {
  const client = createClient((file) => {
    if (file in files) return Promise.resolve(files[file])
    return Promise.reject(new MissingError({ file, place: '', code: 'gone', lost: 'file' }))
  })
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  const router = createMemoryRouter(createRoutes(client), { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { router, user: userEvent.setup() }
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    throw new Error(`console.error: ${args.join(' ')}`)
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('a chip narrows the list and stands in the address', async () => {
  const { router, user } = open('/2031-05-02')
  expect(await screen.findAllByRole('article')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: /林远舟/ }))
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(new URLSearchParams(router.state.location.search).get('person')).toBe('林远舟')
  expect(screen.getByRole('button', { name: /周渔/ })).toHaveTextContent('1')
})

test.each([
  '/2031-02-30',
  '/2031-05-02/1',
  '/2031-05-02/01/3',
  '/2031-05-02/09',
  '/people/..%2f..',
  '/people/page/0',
  '/a/b/c/d',
])('%s is a page that says there is none', async (path) => {
  open(path)
  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeInTheDocument()
  expect(within(screen.getByRole('main')).getByRole('link', { name: '今日' })).toHaveAttribute('href', '/')
})

test('a missing page file is named and can be tried again', async () => {
  const { 'data/pages/2031-05-02/01.json': page, ...files } = FILES
  const { user } = open('/2031-05-02/01/1', files)
  expect(await screen.findByRole('alert')).toHaveTextContent('数据文件没有找到')
  files['data/pages/2031-05-02/01.json'] = page
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { level: 1, name: '灯塔点亮' })).toBeInTheDocument()
})

test('a page file of the wrong form is named with the place', async () => {
  const { user } = open('/2031-05-02/01/1', {
    ...FILES,
    'data/pages/2031-05-02/01.json': { ...PAGE, paper: 7 },
  })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('读不懂')
  expect(await screen.findByText('paper')).not.toBeVisible()
  await user.click(screen.getByText('给编辑看的细节'))
  expect(screen.getByText('paper')).toBeVisible()
  expect(alert).toHaveTextContent('paper 应为文字，实为 7')
})

test('no network is said to be no network', async () => {
  const client = createClient((file) =>
    Promise.reject(new UnreachableError({ file, place: '', code: 'silent', lost: 'file' })),
  )
  client.setDefaultOptions({ queries: { retry: false } })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter(createRoutes(client), { initialEntries: ['/'] })} />
    </QueryClientProvider>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('网络没有连上')
})

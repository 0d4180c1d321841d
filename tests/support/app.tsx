import { configure, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, vi } from 'vitest'
import { createRoutes } from '#app/routes.tsx'
import { createClient, MissingError, type ReadJson } from '#data/site/client.ts'

/** Tests that mount the real routes with their real loaders over literal files. */

// Code that is being made ready for the first time takes longer than a second on a busy machine.
configure({ asyncUtilTimeout: 5000 })

const article = (n: number, main: string, people: string[]) => ({
  n,
  headline: { main },
  byline: { authors: [] },
  paragraphs: [`${people.join('、')}到场。`],
  tags: { people: people.map((name) => ({ name })) },
  mentions: [],
})
export const PAGE = {
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
export const FILES: Record<string, unknown> = {
  'data/pages/2031-05-02/01.json': PAGE,
  'data/derived/issues/2031-05-02.json': ISSUE,
  'data/derived/context/2031-05-02/01.json': CONTEXT,
}

/** Opens an address over these files; what is not among them is missing. */
export function openApp(path: string, files: Record<string, unknown> | ReadJson = FILES) {
  const read: ReadJson =
    typeof files === 'function'
      ? files
      : (file) =>
          file in files
            ? Promise.resolve(files[file])
            : Promise.reject(new MissingError({ file, place: '', code: 'gone', lost: 'file' }))
  const client = createClient(read)
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

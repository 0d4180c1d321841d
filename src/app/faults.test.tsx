// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { expect, test } from 'vitest'
import { UnreachableError } from '#data/site/client.ts'
import { FILES, openApp, PAGE } from '../../tests/support/app.tsx'

const PAGE_FILE = 'data/pages/2031-05-02/01.json'
const YEARS = [{ year: 2031, issues: 1, articles: 2 }]
const ARCHIVE = {
  ...FILES,
  'data/derived/site.json': {
    paper: '海角日报',
    first: '2031-05-02',
    latest: '2031-05-02',
    issues: 1,
    articles: 2,
    problems: [],
  },
  'data/derived/years/2031.json': {
    paper: '海角日报',
    year: 2031,
    years: YEARS,
    issues: [{ date: '2031-05-02', pages: 1, articles: 2 }],
  },
}

test('a missing page file is named for the editor, and can be tried again', async () => {
  const { [PAGE_FILE]: page, ...files } = FILES
  const { user } = openApp('/2031-05-02/01/1', files)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('没有取到')
  const file = await within(alert).findByText(PAGE_FILE)
  expect(file).not.toBeVisible()
  await user.click(within(alert).getByText('给编辑看的细节'))
  expect(file).toBeVisible()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('还是没有成功。')).toBeVisible()
  files[PAGE_FILE] = page
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { level: 1, name: '灯塔点亮' })).toBeInTheDocument()
})

test('a page file of the wrong form was fetched and is not understood', async () => {
  openApp('/2031-05-02/01/1', { ...FILES, [PAGE_FILE]: { ...PAGE, paper: 7 } })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('取到了，但读不懂')
  expect(await within(alert).findByText('paper')).not.toBeVisible()
  expect(alert).toHaveTextContent('paper 应为文字，实为 7')
})

test('no network is said to be no network, and ends by itself', async () => {
  let online = false
  openApp('/2031-05-02', (file) =>
    online
      ? Promise.resolve(FILES[file])
      : Promise.reject(new UnreachableError({ file, place: '', code: 'silent', lost: 'file' })),
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('网络没有连上')
  online = true
  act(() => void window.dispatchEvent(new Event('online')))
  expect(await screen.findAllByRole('article')).toHaveLength(2)
})

test('an article is drawn without what surrounds it', async () => {
  const { 'data/derived/context/2031-05-02/01.json': _, ...files } = FILES
  openApp('/2031-05-02/01/1', files)
  expect(await screen.findByRole('heading', { level: 1, name: '灯塔点亮' })).toBeInTheDocument()
  expect(screen.queryByRole('navigation', { name: '前后文章' })).toBeNull()
})

test('an issue without names has no bar for them', async () => {
  const articles = PAGE.articles.map((article) => ({ ...article, tags: {} }))
  openApp('/2031-05-02', { ...FILES, [PAGE_FILE]: { ...PAGE, articles } })
  expect(await screen.findAllByRole('article')).toHaveLength(2)
  expect(screen.queryByRole('region', { name: '按人物、企业缩小' })).toBeNull()
})

test('a page that a day has not leads to the issue that it has', async () => {
  openApp('/2031-05-02/99/', ARCHIVE)
  expect(await screen.findByText('2031年5月2日的报纸在这里：')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '2031年5月2日' })).toHaveAttribute('href', '/2031-05-02')
})

test('where nobody knows the days, it can be asked again', async () => {
  const files: Record<string, unknown> = { ...FILES }
  const { user } = openApp('/2031-05-02/99/', files)
  expect(await screen.findByText('往期目录没有取到。')).toBeInTheDocument()
  Object.assign(files, ARCHIVE)
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('2031年5月2日的报纸在这里：')).toBeInTheDocument()
})

test('a date leads to its issue, or to the nearest', async () => {
  const { router, user } = openApp('/issues', ARCHIVE)
  const field = await screen.findByLabelText('按日期找')
  const ask = async (date: string) => {
    await user.clear(field)
    await user.type(field, date)
    await user.click(screen.getByRole('button', { name: '打开' }))
  }
  await ask('2031-06-01')
  expect(await screen.findByText('2031年6月1日没有报纸，最近的是：')).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/issues')
  await ask('2031-05-02')
  expect(await screen.findAllByRole('article')).toHaveLength(2)
  expect(router.state.location.pathname).toBe('/2031-05-02')
})

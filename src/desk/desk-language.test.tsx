// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { afterEach, expect, test, vi } from 'vitest'
import { ingestEn } from '#ingest/wording/en.ts'
import { answer, type Setting } from './server/api.ts'
import { PublishedNames } from './server/archive.ts'
import { deskEn } from './texts/en.ts'

/** The desk as an English editor has it: its page asks its real server, over no folders at all. */
const PLACES = { content: '/nowhere/content', data: '/nowhere/data' }
const SETTING: Setting = {
  places: PLACES,
  published: new PublishedNames(PLACES),
  ingest: ingestEn,
  desk: deskEn,
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('speaks English throughout: page, draft, and what its server refuses', async () => {
  document.documentElement.lang = deskEn.lang
  vi.stubGlobal(
    'fetch',
    (path: string, { method = 'GET', body = '' }: { method?: string; body?: string }) => {
      const { status, body: said } = answer(method, path, body, SETTING)
      return Promise.resolve(Response.json(said, { status }))
    },
  )
  // The page takes its language from the document when it is loaded.
  const { App } = await import('./page/App.tsx')
  const user = userEvent.setup()
  render(<App />)
  await user.type(screen.getByLabelText('Paper'), 'Cape Daily')
  await user.clear(screen.getByLabelText('Date'))
  await user.type(screen.getByLabelText('Date'), '2031-05-02')
  await user.clear(screen.getByLabelText('Page'))
  await user.type(screen.getByLabelText('Page'), '1')
  await user.type(screen.getByLabelText('Text of the page'), 'Lighthouse')
  expect(chinese()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'See the draft' }))
  expect(await screen.findByText('1 to look at')).toBeVisible()
  expect(screen.getAllByText(ingestEn['headline-by-shape']()).length).toBeGreaterThan(0)
  expect(chinese()).toEqual([])
})

/** What of the page is Chinese, but for the marks that stand for a place in the text. */
function chinese(): string[] {
  const said = [...document.querySelectorAll('*')].flatMap((node) => [
    ...['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? ''),
    ...[...node.childNodes].flatMap((child) =>
      child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [],
    ),
  ])
  return said.filter((one) => /[\p{Script=Han}，。；：、]/u.test(one) && !/such as/u.test(one))
}

// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { expect, test } from 'vitest'
import { FILES, openApp } from '../../tests/support/app.tsx'

const SITE = {
  paper: '海角日报',
  first: '2029-05-02',
  latest: '2031-05-02',
  issues: 3,
  articles: 2,
  problems: [],
}
const YEARS = [
  { year: 2029, issues: 1, articles: 0 },
  { year: 2030, issues: 1, articles: 0 },
  { year: 2031, issues: 1, articles: 2 },
]
const year = (number: number) => ({
  paper: '海角日报',
  year: number,
  years: YEARS,
  issues: [{ date: `${number}-05-02`, pages: 1, articles: 0 }],
})
const ARCHIVE: Record<string, unknown> = {
  ...FILES,
  'data/derived/site.json': SITE,
  'data/derived/years/2030.json': year(2030),
  'data/derived/years/2031.json': year(2031),
}

/** The list of issues, on which a day of 2029 is looked for; `release` brings the answer. */
async function lookFor2029() {
  let release = () => {}
  const late = new Promise<unknown>((resolve) => (release = () => resolve(year(2029))))
  const { user, router } = openApp('/issues', (file) =>
    file.endsWith('/2029.json') ? late : Promise.resolve(ARCHIVE[file]),
  )
  const ask = async (day: string) => {
    const field = await screen.findByLabelText('按日期找')
    await user.clear(field)
    await user.type(field, day)
    await user.click(screen.getByRole('button', { name: '打开' }))
  }
  await ask('2029-05-02')
  const answer = async () => {
    release()
    // Whatever follows from it, a page that is opened too, is done by promises.
    for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setTimeout(resolve))
  }
  return { ask, answer, router }
}

test('whoever goes elsewhere while a day is looked for stays there', async () => {
  const { answer, router } = await lookFor2029()
  await router.navigate('/2031-05-02')
  await answer()
  expect(router.state.location.pathname).toBe('/2031-05-02')
})

test('whoever asks for another day meanwhile gets that one’s answer', async () => {
  const { ask, answer, router } = await lookFor2029()
  await ask('2031-06-01')
  expect(await screen.findByText(/2031年6月1日没有/)).toBeVisible()
  await answer()
  expect(router.state.location.pathname).toBe('/issues')
})

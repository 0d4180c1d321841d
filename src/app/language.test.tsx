// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient, MissingError } from '#data/site/client.ts'
import type { Problem } from '#domain/problem.ts'
import { listFile } from '#domain/derived-files.ts'

import { CatalogueContext } from '#texts/catalogue.ts'
import { english } from '#texts/catalogue-en.ts'
import { searchEn } from '#texts/search-en.ts'
import { createRoutes } from './routes.tsx'

/**
 * The site in English over a paper whose own words are Latin too: whatever Chinese is on a page, or said of it to a
 * screen reader, is then the site's own and escaped the catalogue.
 */
const article = (n: number) => ({
  n,
  headline: { kicker: 'Harbour', main: `Lighthouse-${n}`, sub: 'Lit-again' },
  byline: { credit: 'Own report', authors: [{ name: 'Lin', role: 'Reporter' }] },
  paragraphs: ['Lin and Zhou of Acme were at the quay in Haijiao.'],
  tags: {
    people: [{ name: 'Lin', roles: ['Mayor', 'Captain'] }, { name: 'Zhou' }],
    companies: [{ name: 'Acme' }],
    organisations: [{ name: 'Harbour Office' }],
    places: [{ name: 'Haijiao' }],
  },
  mentions: [{ paragraph: 0, start: 0, end: 3, kind: 'people', name: 'Lin' }],
})
const HEAD = { paper: 'Cape Daily', date: '2031-05-02', dateCertainty: 'inferred', language: 'en' }
const SUMMARY = (n: number) => {
  const { paragraphs: _, mentions: __, ...rest } = article(n)
  return { ...rest, date: HEAD.date, page: 1, opening: 'Lin and Zhou', length: 12 }
}
const PROBLEM: Problem = { file: 'data/pages/2031-05-02/02.json', place: '', code: 'json', lost: 'file' }
const LINK = { date: '2031-05-01', page: 2, n: 1, headline: 'Ferry' }
const APPEARANCE = {
  ...LINK,
  sentence: 'Lin was there.',
  at: '#p1s1',
  start: 0,
  end: 3,
  roles: ['Mayor', 'Captain'],
}
const FILES: Record<string, unknown> = {
  'data/pages/2031-05-02/01.json': {
    schema: 'banmian/page/1',
    ...HEAD,
    page: 1,
    pageName: 'News',
    articles: [article(1), article(2), { n: 7 }],
  },
  'data/pages/2031-05-03/01.json': { paper: 7 },
  'data/derived/site.json': {
    paper: HEAD.paper,
    latest: HEAD.date,
    first: '2031-05-01',
    issues: 2,
    articles: 3,
    problems: [PROBLEM],
  },
  'data/derived/issues/2031-05-02.json': {
    ...HEAD,
    lunar: '农历辛亥年闰三月十一',
    previous: '2031-05-01',
    pages: [
      { page: 1, pageName: 'News', articles: [SUMMARY(1), SUMMARY(2)] },
      { page: 2, articles: [] },
    ],
    problems: [PROBLEM],
  },
  'data/derived/context/2031-05-02/01.json': {
    lunar: '农历辛亥年闰三月十一',
    articles: [{ n: 1, previous: LINK, next: LINK, related: [{ ...LINK, shared: ['Lin', 'Zhou'] }] }],
  },
  'data/derived/years/2031.json': {
    paper: HEAD.paper,
    year: 2031,
    years: [
      { year: 2030, issues: 1, articles: 1 },
      { year: 2031, issues: 2, articles: 3 },
    ],
    issues: [{ date: HEAD.date, pages: 2, articles: 2 }],
  },
  [listFile.tag({ kind: 'people', slug: 'Lin' })]: {
    paper: HEAD.paper,
    kind: 'people',
    name: 'Lin',
    total: 2,
    forms: ['L.'],
    roles: [
      {
        role: 'Mayor',
        count: 2,
        first: '2031-05-01',
        last: HEAD.date,
        said: { page: 1, n: 1, at: '#p1s1' },
      },
    ],
    insiders: [],
    bars: [],
    older: [{ year: 2030, count: 60, slice: 2 }],
    together: [{ kind: 'people', name: 'Zhou', count: 2 }],
    slices: 2,
    appearances: [APPEARANCE],
  },
  'data/derived/kinds/people/1.json': {
    paper: HEAD.paper,
    kind: 'people',
    total: 2,
    slices: 2,
    letters: [{ letter: 'L', slice: 1 }],
    top: [{ name: 'Lin', count: 2 }],
    sections: [{ letter: 'L', names: [{ name: 'Lin', count: 2, role: 'Mayor', last: HEAD.date }] }],
  },
}

const CHINESE = /[\p{Script=Han}，。；：、《》]/u

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined))
afterEach(cleanup)

function open(path: string) {
  const client = createClient((file) =>
    file in FILES
      ? Promise.resolve(FILES[file])
      : Promise.reject(new MissingError({ file, place: '', code: 'gone', lost: 'file' })),
  )
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  render(
    <CatalogueContext value={english}>
      <QueryClientProvider client={client}>
        <RouterProvider router={createMemoryRouter(createRoutes(client), { initialEntries: [path] })} />
      </QueryClientProvider>
    </CatalogueContext>,
  )
}

test.each([
  ['the front page', '/', 'Lighthouse-1'],
  ['a page', '/2031-05-02/01', 'Lighthouse-1'],
  ['an article', '/2031-05-02/01/1', 'Lit-again'],
  ['the calendar', '/issues', 'May 2031'],
  ['a person', '/people/Lin', 'Named together with'],
  ['the index of people', '/people', 'Mayor'],
  ['search', '/search', 'Search'],
  ['the reader’s own', '/saved', /Nothing saved yet/],
  ['the settings', '/settings', /Settings stay on this device/],
  ['what the site is', '/about', /every article has a lasting address/],
  ['an address of nothing', '/nothing', 'No such page'],
  ['a page that is not there', '/2031-05-02/02/1', 'No such page'],
  ['a file that cannot be read', '/2031-05-03/01/1', 'This page cannot be opened'],
])('%s has no Chinese of the site’s own in English', async (_, path, text) => {
  open(path)
  expect((await screen.findAllByText(text, {}, { timeout: 5000 })).length).toBeGreaterThan(0)
  await waitFor(() => expect(screen.queryByText('Opening…')).not.toBeInTheDocument())
  const said = [...document.querySelectorAll('*')].flatMap((node) =>
    ['aria-label', 'title', 'placeholder', 'abbr', 'alt'].map((name) => node.getAttribute(name) ?? ''),
  )
  expect([document.title, ...said].filter((one) => CHINESE.test(one))).toEqual([])
  // Examples of what can be typed are Chinese in every language, and each language is offered in its own.
  const examples = [...searchEn.help.rows.map(([query]) => query), english.settings.languages.zh]
  const words = [...document.querySelectorAll('body *')].flatMap((node) =>
    [...node.childNodes].flatMap((child) =>
      child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [],
    ),
  )
  expect(words.filter((one) => CHINESE.test(one) && !examples.includes(one))).toEqual([])
})

// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import '../../tests/support/component.ts'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { networkOf } from '#domain/network-pairs.ts'
import { readAddress } from '#domain/query-address.ts'
import type { Tag } from '#domain/tags.ts'
import { Network } from './Network.tsx'

const person = (name: string): Tag => ({ kind: 'people', name })
const COMPANY: Tag = { kind: 'companies', name: '海角造船重工股份有限公司' }
const ARTICLES = [
  [person('林远舟'), person('周渔'), COMPANY],
  [person('林远舟'), COMPANY, person('苏禾')],
  [person('林远舟'), person('苏禾'), { kind: 'places', name: '海角' } as const],
]
const draw = (search = 'from=2031-05-02&to=2031-05-02') => {
  const network = networkOf(ARTICLES)
  if (!network) throw new Error('nothing to be drawn')
  const { container } = render(
    <MemoryRouter>
      <Network
        network={network}
        places={{ height: 200, at: network.nodes.flatMap((_, i) => [60 + 50 * i, 20 + 40 * i]) }}
        base={readAddress(new URLSearchParams(search))}
      />
    </MemoryRouter>,
  )
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('no drawing')
  return { svg, network }
}
/** A link of the table, folded away or not. */
const inTable = (name: string) =>
  within(screen.getByRole('table', { hidden: true })).getByRole('link', { name, hidden: true })
const hrefOf = (link: Element) => link.getAttribute('href') ?? ''
const isName = (href: string) => /^\/(?:people|companies)\//.test(href)

test('the table says what the drawing says: the same names, the same pairs, the same numbers', () => {
  const { svg, network } = draw()
  const links = [...svg.querySelectorAll('a')]
  const table = screen.getByRole('table', { hidden: true })
  const rows = within(table).getAllByRole('row', { hidden: true }).slice(1)
  const inRows = rows.map((row) => [...row.querySelectorAll('a')].map(hrefOf))
  expect(rows).toHaveLength(network.edges.length)
  // Names: those of the drawing are those of the rows, and lead to the same pages.
  const names = links.map(hrefOf).filter(isName)
  expect(new Set(names).size).toBe(network.nodes.length)
  expect(new Set(inRows.flatMap(([one = '', other = '']) => [one, other]))).toEqual(new Set(names))
  // Pairs: in the same order, to the same evidence, in the same words.
  const pairs = links.filter((link) => !isName(hrefOf(link)))
  expect(pairs.map(hrefOf)).toEqual(inRows.map(([, , evidence]) => evidence))
  expect(pairs.map((link) => link.textContent)).toEqual(
    rows.map((row) => within(row).getAllByRole('link', { hidden: true })[2]?.getAttribute('aria-label')),
  )
  // Each line of the drawing ends where its two names stand.
  const middles = new Map(
    links
      .filter((link) => isName(hrefOf(link)))
      .map((link) => {
        const text = link.querySelector('text')
        return [`${text?.getAttribute('x')} ${text?.getAttribute('y')}`, hrefOf(link)]
      }),
  )
  for (const [i, pair] of pairs.entries()) {
    const ends = /^M(.*)L(.*)$/.exec(pair.querySelector('path')?.getAttribute('d') ?? '') ?? []
    expect(new Set(ends.slice(1).map((end) => middles.get(end)))).toEqual(new Set(inRows[i]?.slice(0, 2)))
  }
})

test('a pair leads to the articles that it was counted in', () => {
  draw()
  const link = inTable('林远舟、苏禾：2 篇')
  const query = readAddress(new URL(hrefOf(link), 'https://news.example').searchParams)
  expect(query).toMatchObject({ from: '2031-05-02', to: '2031-05-02' })
  expect(query.filters).toEqual([
    { kind: 'people', any: ['林远舟'], not: false },
    { kind: 'people', any: ['苏禾'], not: false },
  ])
})

test('who is asked for already is not asked for twice', () => {
  draw('person=林远舟&q=灯塔')
  const link = inTable('林远舟、海角造船重工股份有限公司：2 篇')
  const params = new URL(hrefOf(link), 'https://news.example').searchParams
  expect([...params]).toEqual([
    ['q', '灯塔'],
    ['person', '林远舟'],
    ['company', COMPANY.name],
  ])
})

test('a long name is cut in the drawing and whole in its title and in the table', () => {
  const { svg } = draw()
  const link = [...svg.querySelectorAll('a')].find((one) => one.textContent.endsWith('海角造船重工股…'))
  expect(link?.querySelector('title')?.textContent).toBe(COMPANY.name)
  expect(screen.getAllByRole('link', { name: COMPANY.name, hidden: true }).length).toBeGreaterThan(0)
})

test('places of another network are not drawn on', () => {
  const network = networkOf(ARTICLES)
  if (!network) throw new Error('nothing to be drawn')
  const base = readAddress(new URLSearchParams())
  const { container } = render(<Network network={network} places={{ height: 100, at: [1, 2] }} base={base} />)
  expect(container.innerHTML).toBe('')
})

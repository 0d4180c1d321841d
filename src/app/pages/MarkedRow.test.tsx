// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import '../../../tests/support/component.ts'
import type { Highlight } from '#data/device/library/records.ts'
import { pageQuery } from '#data/site/queries.ts'
import { anchorOf } from '#domain/anchor.ts'
import { parsePage } from '#domain/parse.ts'
import { MarkedRow } from './MarkedRow.tsx'

const REF = { date: '2024-02-24', page: 1, n: 1 }
const FIRST = '区委书记乔俊杰昨天走访了三家重点企业，详细询问生产经营和技术创新的情况。'
const SECOND = '他希望企业坚定信心，抢抓新风口，在高端制造上走在前列，为全区发展多作贡献。'

function show(paragraphs: readonly string[]) {
  const anchor = anchorOf([FIRST, SECOND], { paragraph: 1, offset: 3 }, { paragraph: 1, offset: 16 })
  if (!anchor) throw new Error('no stretch')
  const one: Highlight = {
    id: 'a',
    article: '2024-02-24/01/1',
    title: '走访',
    paper: '武进日报',
    changed: 1,
    created: 1,
    colour: 'blue',
    note: '',
    anchor,
  }
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const page = {
    schema: 'banmian/page/1',
    paper: '武进日报',
    date: REF.date,
    page: 1,
    articles: [{ n: 1, headline: { main: '走访' }, paragraphs }],
  }
  client.setQueryData(pageQuery(REF).queryKey, parsePage(page, 'x.json'))
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <MarkedRow one={one} onRemove={() => {}} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return anchor.quote
}

test('words that a correction has moved are led to', () => {
  const words = show(['新加的一段，说的是另一件事，和后面没有关系。', FIRST, SECOND])
  expect(screen.getByRole('link')).toHaveTextContent(words)
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\/2024-02-24\/01\/1#p2s1-/)
  expect(screen.queryByText(/原文已改动/)).not.toBeInTheDocument()
})

test('words that a correction has taken away are listed as lost, and lead to the article', () => {
  const words = show([FIRST, '更正：会议改在下周举行，其余从略。'])
  expect(screen.getByText(/原文已改动/)).toBeVisible()
  expect(screen.getByRole('link')).toHaveTextContent(words)
  expect(screen.getByRole('link')).toHaveAttribute('href', '/2024-02-24/01/1')
})

import { queryOptions } from '@tanstack/react-query'
import { pagesHere } from '#data/device/pages-here.ts'
import { readAddress } from '#domain/query-address.ts'
import { docsOf } from '#search/format/page-docs.ts'
// All of it, at once: whoever needs this has no network to ask for it later.
import '#search/language/scripts.ts'
import { askAtHand, atHand, type AtHand } from '#search/lookup/at-hand.ts'
// With it, what both need stays in one chunk: else the first answer of the index would be two requests, and larger.
import './engine.ts'
import { KEPT } from './queries.ts'

/** The pages on this device, for the questions of a few minutes; taking an issue along, or away, asks for them anew. */
const pagesQuery = queryOptions({
  queryKey: ['downloads', 'searched'],
  queryFn: async ({ signal }) => {
    const pages: AtHand[] = []
    for await (const page of pagesHere(import.meta.env.BASE_URL, { signal }))
      pages.push(atHand(page.date, docsOf(page)))
    return pages.reverse()
  },
  ...KEPT,
  staleTime: 60_000,
  gcTime: 60_000,
  structuralSharing: false,
})

/** What the articles on this device answer, and of how many pages. Asks no network. */
export const keptQuery = (question: string) =>
  queryOptions({
    queryKey: ['downloads', 'answer', question],
    queryFn: async ({ client }) => {
      const pages = await client.fetchQuery(pagesQuery)
      return { pages: pages.length, ...(await askAtHand(pages, readAddress(new URLSearchParams(question)))) }
    },
    ...KEPT,
    staleTime: 0,
    gcTime: 60_000,
    structuralSharing: false,
  })

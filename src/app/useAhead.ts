import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { contextQuery, pageQuery } from '#data/site/queries.ts'
import { parseArticleId, type ArticleRef } from '#domain/urls.ts'
import { isSpared } from '#data/device/line.ts'

/** After so long (ms) on a page the reader has settled: what may come next is fetched. */
const SETTLED_MS = 400

/**
 * Over a line that need not be spared, what the next step most likely needs is there before it: the code of the field to search
 * in, and the pages that the links to what comes before and after lead to. That of articles came already (`later.ts`).
 */
export function useAhead(): void {
  const client = useQueryClient()
  const { pathname } = useLocation()
  useEffect(() => {
    // Each page has neighbours of its own.
    if (!pathname || isSpared()) return undefined
    const timer = setTimeout(() => {
      void import('#features/search/QuickSearch.tsx').catch(() => undefined)
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a:is([rel=next], [rel=prev])')) {
        const ref = parseArticleId(link.pathname.slice(import.meta.env.BASE_URL.length))
        if (!ref) continue
        void client.prefetchQuery(pageQuery(ref))
        void client.prefetchQuery(contextQuery(ref))
      }
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [client, pathname])
}

/** Whether all that an article is drawn from is there. */
export const isThere = (client: QueryClient, ref: ArticleRef): boolean =>
  [pageQuery(ref), contextQuery(ref)].every(({ queryKey }) => client.getQueryData(queryKey) !== undefined)

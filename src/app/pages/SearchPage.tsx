import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { allPagesQuery, siteQuery } from '#data/queries.ts'
import { TAG_KINDS } from '#domain/schema.ts'
import { SEARCH, kindPath } from '#domain/urls.ts'
import { Results } from '#features/search/Results.tsx'
import { SearchBox } from '#features/search/SearchBox.tsx'
import { readAddress } from '#search/address.ts'
import { scan } from '#search/site-scan.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Head } from '../Head.tsx'
import { Shell } from '../Shell.tsx'

/** Search: the question is the address, so it can be shared, bookmarked and gone back to. */
export function SearchPage() {
  const texts = useTexts()
  const { data: site } = useSuspenseQuery(siteQuery())
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const search = useCallback(
    (text: string) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current)
          if (text.trim()) next.set('q', text)
          else next.delete('q')
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  )
  return (
    <Shell paper={site.paper}>
      <Head title={`${q ? `${q} - ` : ''}${texts.search.title} - ${site.paper}`} path={SEARCH} />
      <h1 className="page-title">{texts.search.title}</h1>
      <SearchBox q={q} onSearch={search} />
      <Answer params={params} q={q} />
    </Shell>
  )
}

function Answer({ params, q }: { params: URLSearchParams; q: string }) {
  const texts = useTexts()
  const query = useMemo(() => readAddress(params), [params])
  const asked = query.clauses.length > 0 || query.filters.length > 0 || Boolean(query.from || query.to)
  const { data: pages, isError, refetch } = useQuery({ ...allPagesQuery(), enabled: asked })
  const hits = useMemo(
    () =>
      pages &&
      scan(
        pages.flatMap(({ page: { date, page, articles } }) =>
          articles.map((article) => ({ date, page, n: article.n, article })),
        ),
        query,
      ),
    [pages, query],
  )
  if (isError) {
    return (
      <Notice title={texts.search.failed}>
        <button type="button" className="button" onClick={() => void refetch()}>
          {texts.error.retry}
        </button>
      </Notice>
    )
  }
  const status = !asked
    ? texts.search.intro
    : !hits
      ? texts.search.busy
      : hits.length > 0
        ? texts.search.found(hits.length, q)
        : texts.search.none(q)
  return (
    <>
      <p className="search-status" role="status">
        {status}
      </p>
      {asked && hits && hits.length > 0 && <Results hits={hits} q={q} />}
      {(!asked || hits?.length === 0) && <Elsewhere found={asked} />}
    </>
  )
}

/** Where else to look: before a question, and when nothing was found. */
function Elsewhere({ found }: { found: boolean }) {
  const texts = useTexts()
  return (
    <div className="empty">
      {found && <p>{texts.search.noneHint}</p>}
      <noscript>{texts.search.noscript}</noscript>
      <ul className="chips">
        {TAG_KINDS.map((kind) => (
          <li key={kind}>
            <Link className="chip" to={kindPath(kind)}>
              {texts.kinds[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tagArticlesQuery } from '#data/site/list-queries.ts'
import { bucketsOfDays, rangeOf, spanOfBars } from '#domain/buckets.ts'
import { askedOf } from '#domain/carried.ts'
import type { TagPage } from '#domain/derived-lists.ts'
import { namesAsked } from '#domain/evidence.ts'
import { isFiltered, matches, type Asked, type Query } from '#domain/query.ts'
import { articleId, slugOf, type ArticleRef } from '#domain/urls.ts'
import { Chart } from '#parts/Chart.tsx'
import { Drop } from '#parts/Drop.tsx'
import { NarrowList } from '#parts/NarrowList.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { useShown } from '#ui/useShown.ts'
import { NarrowedNetwork } from './NarrowedNetwork.tsx'
import { NarrowedRow } from './NarrowedRow.tsx'

/** Articles shown at a time: each brings its page with the sentences, some 12 kB. */
const LOT = 5

/**
 * The articles of a tag that answer further conditions, each with the sentences that name the names asked for together.
 * Its code comes when the list is narrowed; when the last condition goes, it still offers to undo that.
 */
export function Narrowed({
  tag,
  query,
  onChange,
}: {
  tag: TagPage
  query: Query
  onChange: (query: Query) => void
}) {
  const { error, loading } = useTexts()
  const { articles, isError, retry } = useArticles(tag)
  if (isError) {
    return (
      <Notice title={error.away}>
        <button type="button" className="button" onClick={retry}>
          {error.retry}
        </button>
      </Notice>
    )
  }
  if (!articles) return <p role="status">{loading}</p>
  return (
    <>
      <NarrowList articles={articles} query={query} onChange={onChange} isFolded />
      {isFiltered(query) && <Answer tag={tag} articles={articles} query={query} onChange={onChange} />}
    </>
  )
}

/** What answers the conditions: when, how many, and which. */
function Answer({
  tag,
  articles,
  query,
  onChange,
}: {
  tag: TagPage
  articles: readonly Article[]
  query: Query
  onChange: (query: Query) => void
}) {
  const texts = usePageTexts().tag
  const found = articles.filter((article) => matches(article, query))
  const anyTime = { ...query, from: '', to: '' }
  const buckets = bucketsOfDays(articles.filter((one) => matches(one, anyTime)).map(({ date }) => date))
  const range = rangeOf(buckets, query.from, query.to)
  return (
    <>
      {buckets.length > 1 && (
        <Chart
          key={buckets.length}
          buckets={buckets}
          total={found.length}
          range={range}
          isBusy={false}
          level={2}
          onPick={(picked) => {
            const [from, to] = spanOfBars(buckets, picked)
            onChange({ ...query, from, to })
          }}
        />
      )}
      <p className="tag-found" role="status">
        {texts.found(found.length, tag.total)}
      </p>
      {found.length === 0 && <Drop articles={articles} query={query} onChange={onChange} />}
      {found.length > 1 && <NarrowedNetwork tag={tag} articles={found} query={query} />}
      <Rows tag={tag} query={query} found={found} />
    </>
  )
}

type Article = ArticleRef & Asked & { place: number }

/** All articles of the tag, newest first, with their names; `place` counts from the newest. */
function useArticles(tag: TagPage): { articles: Article[] | undefined; isError: boolean; retry: () => void } {
  const { carried, appearances, kind, name } = tag
  const { data, isError, refetch } = useQuery({
    ...tagArticlesQuery({ kind, slug: slugOf(name) }),
    enabled: !carried,
  })
  const articles = useMemo(() => {
    const all = carried ? askedOf(appearances, carried) : data && askedOf(data.articles, data)
    return all?.map((article, place) => ({ ...article, place }))
  }, [carried, appearances, data])
  return { articles, isError, retry: () => void refetch() }
}

function Rows({ tag, query, found }: { tag: TagPage; query: Query; found: readonly Article[] }) {
  const texts = usePageTexts().tag
  const [shown, setShown] = useShown(JSON.stringify(query), LOT)
  const asked = useMemo(() => [[tag], ...namesAsked(query)], [tag, query])
  const left = Math.min(LOT, found.length - shown)
  return (
    <>
      <ol className="appearances" lang={tag.language}>
        {found.slice(0, shown).map((article) => (
          <NarrowedRow key={articleId(article)} tag={tag} article={article} asked={asked} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + LOT)}>
          {texts.moreRows(left)}
        </button>
      )}
    </>
  )
}

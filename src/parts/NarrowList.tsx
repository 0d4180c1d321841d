import { useMemo, useState } from 'react'
import type { Dimension } from '#domain/kinds.ts'
import { countNames, widerThan, type Way } from '#domain/narrowing.ts'
import { matches, type Asked, type Query } from '#domain/query.ts'
import { Chosen } from './Chosen.tsx'
import { Offers } from './Offers.tsx'

/** What narrows a list of articles that are all at hand: the conditions that hold, and those that can be added. */
export function NarrowList({
  articles,
  query,
  onChange,
}: {
  articles: readonly Asked[]
  query: Query
  onChange: (query: Query) => void
}) {
  const [way, setWay] = useState<Way>('and')
  const left = useMemo(() => articles.filter((article) => matches(article, query)), [articles, query])
  const here = useMemo(() => countNames(left), [left])
  const wider = (kind: Dimension) => {
    const asked = widerThan(query, kind)
    return asked && countNames(articles.filter((article) => matches(article, asked)))
  }
  return (
    <>
      <Chosen query={query} onChange={onChange} />
      {left.length > 0 && (
        <Offers
          query={query}
          way={way}
          onWay={setWay}
          total={left.length}
          here={here}
          wider={wider}
          level={2}
          onChange={onChange}
        />
      )}
    </>
  )
}

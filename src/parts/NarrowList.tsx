import { useMemo, useState } from 'react'
import type { Dimension } from '#domain/kinds.ts'
import { countNames, widerThan, type Way } from '#domain/narrowing.ts'
import { isFiltered, matches, type Asked, type Query } from '#domain/query.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTabFlag } from '#ui/useTabFlag.ts'
import { Chosen } from './Chosen.tsx'
import { Offers } from './Offers.tsx'

/** What narrows a list of articles that are all at hand: the conditions that hold, and those that can be added. */
export function NarrowList({
  articles,
  query,
  onChange,
  isFolded = false,
}: {
  articles: readonly Asked[]
  query: Query
  onChange: (query: Query) => void
  /** The conditions that can be added are folded away until asked for, and there only where one holds already. */
  isFolded?: boolean
}) {
  const texts = useNarrowingTexts().offers
  const [way, setWay] = useState<Way>('and')
  const [open, setOpen] = useTabFlag('banmian.narrowing')
  const all = useMemo(() => countNames(articles), [articles])
  const left = useMemo(() => articles.filter((article) => matches(article, query)), [articles, query])
  const here = useMemo(() => countNames(left), [left])
  const wider = (kind: Dimension) => {
    const asked = widerThan(query, kind)
    return asked && countNames(articles.filter((article) => matches(article, asked)))
  }
  const offers = left.length > 0 && (
    <Offers
      query={query}
      way={way}
      onWay={setWay}
      total={left.length}
      here={here}
      wider={wider}
      level={isFolded ? 3 : 2}
      onChange={onChange}
    />
  )
  return (
    <>
      <Chosen
        query={query}
        onChange={onChange}
        hasPage={({ kind, name }) => all.get(kind)?.some((one) => one.name === name) ?? false}
      />
      {isFolded
        ? offers &&
          isFiltered(query) && (
            <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
              <summary>
                <h2 className="fold-title">{texts.title}</h2>
              </summary>
              {open && offers}
            </details>
          )
        : offers}
    </>
  )
}

import { dropsOf } from '#domain/dropping.ts'
import { matches, type Asked, type Query } from '#domain/query.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { DropList } from './DropList.tsx'

/** Nothing answers all conditions, as an address may ask: those that can be dropped, with what that leaves. */
export function Drop({
  articles,
  query,
  onChange,
}: {
  articles: readonly Asked[]
  query: Query
  onChange: (query: Query) => void
}) {
  const drops = dropsOf(query).map((drop) => ({
    ...drop,
    count: articles.filter((article) => matches(article, drop.next)).length,
  }))
  return (
    <div className="empty">
      <p>{useNarrowingTexts().drop.empty}</p>
      <DropList drops={drops} onDrop={({ next }) => onChange(next)} />
    </div>
  )
}

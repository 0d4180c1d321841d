import { matches, withoutFilter, type Asked, type Query } from '#domain/query.ts'
import { usePageTexts } from '#texts/pages.ts'

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
  const texts = usePageTexts().filter
  const steps = query.filters.flatMap((filter) => {
    const next = withoutFilter(query, filter)
    const count = articles.filter((article) => matches(article, next)).length
    const names = filter.any.join(' / ')
    return count > 0 ? [{ next, count, label: texts.remove(filter.not ? texts.not(names) : names) }] : []
  })
  return (
    <ul className="chips">
      {steps.map(({ next, count, label }) => (
        <li key={label}>
          <button type="button" className="chip" onClick={() => onChange(next)}>
            {label}
            <span className="chip-count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

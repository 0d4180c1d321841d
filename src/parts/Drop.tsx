import { matches, withoutFilter, type Asked, type Query } from '#domain/query.ts'
import { usePageTexts } from '#texts/pages.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'

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
    <div className="empty">
      <p>{texts.empty}</p>
      {steps.length > 0 && <p>{texts.emptyHint}</p>}
      <ul className="chips">
        {steps.map(({ next, count, label }) => (
          <li key={label}>
            <button type="button" className={chipClass()} onClick={() => onChange(next)}>
              <ChipBody count={count}>{label}</ChipBody>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { useSearchTexts } from '#texts/search.ts'
import { useTexts } from '#texts/texts.ts'
import type { Offered } from './queries.ts'

/** One line of the list below the field: a name with its kind and number of articles, a headline, or a day's issue. */
export function SuggestionRow({
  id,
  suggestion,
  active,
  onChoose,
}: {
  id: string
  suggestion: Offered
  active: boolean
  onChoose: () => void
}) {
  const texts = useSearchTexts()
  const { kinds, articles } = useTexts()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The keyboard reaches an option through the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={id}
      className="suggestion"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {suggestion.type === 'issue' ? (
        <suggestion.Said />
      ) : (
        <>
          <span className="suggestion-text">
            {suggestion.type === 'name' ? suggestion.name : suggestion.headline}
          </span>{' '}
          <span className="suggestion-note">
            {suggestion.type === 'name'
              ? `${kinds[suggestion.kind]} ${articles(suggestion.count)}`
              : texts.suggest.headline}
          </span>
        </>
      )}
    </div>
  )
}

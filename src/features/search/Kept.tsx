import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { siteQuery } from '#data/site/queries.ts'
import { readAddress } from '#domain/query-address.ts'
import { isFiltered } from '#domain/query.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { useSearchTexts } from '#texts/search.ts'
import { useShown } from '#ui/useShown.ts'
import { marked, said } from './Answer.tsx'
import { saysAnything } from './conditions.ts'
import { keptQuery } from './kept-query.ts'
import { Result } from './Result.tsx'

/** Rows at first, and so many more when they are asked for. */
const ROWS = 20

/**
 * In the place of an answer that needs an index which is not here: what the articles on this device have, and that it is only these.
 * Without a network that is said first, and what is missing last.
 */
export function Kept({
  question,
  q,
  params,
  onOpen,
  fault,
}: {
  question: string
  /** Its words, and the parameters of the address that asks it. */
  q: string
  params: URLSearchParams
  /** An article is opened. */
  onOpen: () => void
  /** What is missing, if there is no network. */
  fault?: ReactNode
}) {
  const texts = useSearchTexts()
  const { searched } = useOfflineTexts()
  const { data: found, isError } = useQuery(keptQuery(question))
  const [shown, show] = useShown(`kept ${question}`, ROWS)
  const [focused, setFocused] = useState(-1)
  const { data: site } = useQuery(siteQuery())
  const isNarrowed = isFiltered(readAddress(params))
  const asked = said(q)
  // What is kept cannot be read: it is said that there is no answer.
  if (isError) return fault
  const status = () => {
    if (!found) return searched.busy
    if (found.pages === 0) return searched.empty
    if (found.total > 0) return searched.found(found.total, asked)
    return isNarrowed || saysAnything(q) ? searched.none(asked, isNarrowed) : texts.marks(asked)
  }
  return (
    <>
      <div className="search-status">
        <p role="status">
          {fault && searched.off}
          {status()}
        </p>
      </div>
      {found && found.pages > 0 && (
        <p className="search-note">
          {searched.note(found.pages, fault !== undefined)}
          {found.isSpelled && searched.spelled}
        </p>
      )}
      {found?.loose && <p className="search-note">{texts.loose}</p>}
      {found && found.total > 0 && (
        <section aria-label={searched.title}>
          {/* A click on any of its links opens an article; the list itself is no control. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
          <ol
            lang={site?.language}
            className="results"
            onClick={({ target }) => target instanceof Element && target.closest('a') && onOpen()}
          >
            {found.rows(shown).map((row, i) => (
              <Result
                key={row.id}
                row={row}
                q={marked(q, params)}
                place={i + 1}
                total={found.total}
                isFocused={i === focused}
              />
            ))}
          </ol>
          {found.total > shown && (
            <div className="results-more">
              <button
                type="button"
                className="button"
                onClick={() => {
                  setFocused(shown)
                  show(shown + ROWS)
                }}
              >
                {texts.more(Math.min(ROWS, found.total - shown))}
              </button>
            </div>
          )}
        </section>
      )}
      {found && fault}
    </>
  )
}

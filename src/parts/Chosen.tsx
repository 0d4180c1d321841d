import { useEffect, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { isTagKind } from '#domain/kinds.ts'
import { readConditions } from '#domain/query-address.ts'
import { withChange } from '#domain/query-change.ts'
import { wordsOnly, writeFilter, type Query } from '#domain/query.ts'
import type { Tag } from '#domain/tags.ts'
import { tagPath } from '#domain/urls.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTexts } from '#texts/texts.ts'
import { chipClass } from '#ui/Chip.tsx'
import { Link } from '#ui/Link.tsx'
import { useConditions } from './useConditions.ts'
import './Chosen.css'

/**
 * By what a list is narrowed, in words: each condition can be taken away, the last change undone, and the page of each
 * name is one tap away. What changed is said aloud (WCAG 4.1.3).
 */
export function Chosen({
  query,
  onChange,
  hasPage,
}: {
  query: Query
  onChange: (query: Query) => void
  /** Whether a name that was asked for has a page; an address can ask for any. */
  hasPage: (tag: Tag) => boolean
}) {
  const texts = useNarrowingTexts()
  const base = useTexts()
  const conditions = useConditions(query)
  const [last, setLast] = useState({ query, conditions, before: query, said: '' })
  if (last.query !== query && writeAll(last.query) !== writeAll(query)) {
    const [now, then] = [conditions, last.conditions].map((list) => list.map(({ label }) => label))
    const added = now?.find((label) => !then?.includes(label))
    const removed = then?.find((label) => !now?.includes(label))
    const said = added ? texts.chosen.added(added) : removed ? texts.chosen.removed(removed) : ''
    setLast({ query, conditions, before: last.query, said })
  }
  const section = useRef<HTMLElement>(null)
  const count = conditions.length
  // A page that comes with its conditions is read from its beginning; one that was narrowed just now goes on here.
  const counted = useRef(useNavigationType() === NavigationType.Push ? 0 : count)
  // What was pressed is gone with the change: the keyboard goes on here (WCAG 2.4.3).
  useEffect(() => {
    if (counted.current === count) return
    counted.current = count
    if (document.activeElement !== document.body) return
    const next = section.current ?? document.getElementById('main')
    next?.focus({ preventScroll: true })
  }, [count])
  const canUndo = writeAll(last.before) !== writeAll(query)
  if (count === 0 && !canUndo) return null
  const pages = query.filters.flatMap(({ kind, any, not }) =>
    isTagKind(kind) && !not
      ? any.map((name) => ({ kind, name, word: base.kinds[kind] })).filter(hasPage)
      : [],
  )
  return (
    <section ref={section} tabIndex={-1} className="chosen" aria-label={texts.chosen.label}>
      <p className="hidden" role="status">
        {last.said}
      </p>
      <ul className="chips">
        {conditions.map(({ key, label, joins, without }) => (
          <li key={key}>
            {joins && <span className="chosen-or">{texts.chosen.or}</span>}
            <button
              type="button"
              className={chipClass({ selected: true })}
              aria-label={texts.chosen.remove(label)}
              onClick={() => onChange(without)}
            >
              {label}
            </button>
          </li>
        ))}
        {count > 1 && (
          <li>
            <button type="button" className="link" onClick={() => onChange(wordsOnly(query))}>
              {texts.chosen.clear}
            </button>
          </li>
        )}
        {canUndo && (
          <li>
            <button type="button" className="link" onClick={() => onChange(last.before)}>
              {texts.chosen.undo}
            </button>
          </li>
        )}
      </ul>
      {pages.length > 0 && (
        <ul className="chosen-pages">
          {pages.map(({ kind, name, word }) => (
            <li key={kind + name}>
              <Link to={tagPath({ kind, name })}>{texts.chosen.page(name, word)}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The same for an address. */
export function Conditions({
  params,
  onChange,
  hasPage,
}: {
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
  hasPage: (tag: Tag) => boolean
}) {
  const query = readConditions(params)
  return (
    <Chosen
      query={query}
      onChange={(next) => onChange((now) => withChange(now, query, next))}
      hasPage={hasPage}
    />
  )
}

/** What narrows a question, to tell one from another. */
const writeAll = ({ filters, from, to }: Query): string =>
  [...filters.map((filter) => filter.kind + writeFilter(filter)), from, to].join()

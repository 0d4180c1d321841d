import { useEffect, useRef } from 'react'
import { isTagKind } from '#domain/kinds.ts'
import { writeFilter, type Filter } from '#domain/query.ts'
import { tagPath } from '#domain/urls.ts'
import { useSearchTexts } from '#texts/search.ts'
import type { SearchTexts } from '#texts/search-zh.ts'
import { useTexts } from '#texts/texts.ts'
import type { Texts } from '#texts/zh.ts'
import { chipClass } from '#ui/Chip.tsx'
import { Link } from '#ui/Link.tsx'
import { wholeSpan } from './conditions.ts'
import './Chosen.css'

/** The conditions beside the words, each can be taken away; and the way to the page of each name. */
export function Chosen({
  filters,
  from,
  to,
  onRemove,
  onAnyTime,
  onClear,
}: {
  filters: readonly Filter[]
  from: string
  to: string
  onRemove: (filter: Filter) => void
  onAnyTime: () => void
  onClear: () => void
}) {
  const texts = useSearchTexts()
  const base = useTexts()
  const timed = from !== '' || to !== ''
  const count = filters.length + (timed ? 1 : 0)
  const section = useRef<HTMLElement>(null)
  const before = useRef(count)
  // What was pressed is gone with the change: the keyboard goes on here (WCAG 2.4.3).
  useEffect(() => {
    if (before.current === count) return
    before.current = count
    if (document.activeElement !== document.body) return
    const next = section.current ?? document.getElementById('main')
    next?.focus({ preventScroll: true })
  }, [count])
  if (count === 0) return null
  const chips = filters.map((filter) => {
    const { kind, any, not } = filter
    const names = any.join(texts.chosen.any)
    return {
      key: kind + writeFilter(filter),
      label: not ? texts.chosen.not(names) : names,
      onClick: () => onRemove(filter),
    }
  })
  if (timed) chips.push({ key: 'span', label: saySpan(texts, base, from, to), onClick: onAnyTime })
  const pages = filters.flatMap(({ kind, any, not }) =>
    isTagKind(kind) && !not ? any.map((name) => ({ kind, name, word: base.kinds[kind] })) : [],
  )
  return (
    <section ref={section} tabIndex={-1} className="chosen" aria-label={texts.chosen.label}>
      <ul className="chips">
        {chips.map(({ key, label, onClick }) => (
          <li key={key}>
            <button
              type="button"
              className={chipClass({ selected: true })}
              aria-label={texts.chosen.remove(label)}
              onClick={onClick}
            >
              {label}
            </button>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <button type="button" className="link" onClick={onClear}>
              {texts.chosen.clear}
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

/** The days from which and until which is searched, one of them may be ''; whole months and years are said so. */
function saySpan({ chosen }: SearchTexts, base: Texts, from: string, to: string): string {
  if (!to) return chosen.since(base.date(from))
  if (!from) return chosen.until(base.date(to))
  const unit = wholeSpan(from, to)
  const say = (date: string) => {
    const [year = 0, month = 0] = date.split('-').map(Number)
    return unit === 'years' ? base.year(year) : unit === 'months' ? base.month(year, month) : base.date(date)
  }
  return chosen.span(say(from), say(to))
}

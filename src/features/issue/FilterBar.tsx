import { useEffect, useRef, useState, type ComponentType } from 'react'
import {
  hasName,
  isFiltered,
  matches,
  toggleName,
  wordsOnly,
  type Filter,
  type Query,
} from '#domain/query.ts'
import type { TagKind } from '#domain/kinds.ts'
import { countTags, tagKey, type Tag, type TagCount } from '#domain/tags.ts'
import type { Summary } from '#domain/derived-issue.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { showWhole } from './show-whole.ts'
import './FilterBar.css'

const KINDS: readonly TagKind[] = ['people', 'companies']
/** The id of the list that is narrowed: the keyboard goes there past all the chips. */
export const LIST = 'stories'
/** More chips than this are folded away until asked for. */
const FOLD = 14

/** What narrows a list by more than people and companies; a component whose code comes when it is asked for. */
export type MoreWays = ComponentType<{
  articles: readonly Summary[]
  query: Query
  onChange: (query: Query) => void
}>

/**
 * People and companies of an issue as chips that narrow the list. Each shows how many articles it would leave; those that
 * leave most come first, one that would leave none last, and it cannot be pressed. Without a script each leads to its tag's page
 * instead. What these rows cannot say (or, not, places, authors) is said by `More`.
 */
export function FilterBar({
  stories,
  query,
  onChange,
  More,
}: {
  stories: readonly Summary[]
  query: Query
  onChange: (query: Query) => void
  More: MoreWays
}) {
  const texts = usePageTexts()
  const hydrated = useHydrated()
  const [wanted, setWanted] = useState(false)
  const section = useRef<HTMLElement>(null)
  const onWays = () => {
    setWanted(!wanted)
    // They come above the button: the keyboard goes on at their beginning.
    if (!whole) section.current?.focus()
  }
  const whole = hydrated && (wanted || !query.filters.every(isOfRow))
  const left = stories.filter((story) => matches(story, query))
  const counts = new Map(countTags(left).map((tag) => [tagKey(tag), tag.count]))
  const leftOf = (tag: Tag) => counts.get(tagKey(tag)) ?? 0
  const all = countTags(stories)
  if (!isFiltered(query) && !all.some(({ kind }) => KINDS.includes(kind))) return null
  return (
    <section ref={section} className="filter" aria-label={texts.filter.label} tabIndex={-1}>
      <a className="filter-skip" href={`#${LIST}`}>
        {texts.filter.skip}
      </a>
      {whole && <More articles={stories} query={query} onChange={onChange} />}
      {KINDS.map((kind) => {
        if (whole) return null
        const tags = all.filter((tag) => tag.kind === kind).sort((a, b) => leftOf(b) - leftOf(a))
        return tags.length > 0 && <ChipRow key={kind} kind={kind} {...{ tags, leftOf, query, onChange }} />
      })}
      <p className="filter-status">
        <span role="status">
          {isFiltered(query)
            ? texts.filter.found(left.length, stories.length)
            : texts.filter.count(stories.length)}
        </span>
        {isFiltered(query) && !whole && (
          <button type="button" className="link" onClick={() => onChange(wordsOnly(query))}>
            {texts.filter.clear}
          </button>
        )}
        {hydrated && (
          <button type="button" className="link" aria-expanded={whole} onClick={onWays}>
            {whole ? texts.filter.less : texts.filter.ways}
          </button>
        )}
      </p>
    </section>
  )
}

/** Whether a condition is one that a pressed chip of a row says. */
const isOfRow = ({ kind, any, not }: Filter): boolean =>
  !not && any.length === 1 && KINDS.some((one) => one === kind)

function ChipRow({
  kind,
  tags,
  leftOf,
  query,
  onChange,
}: {
  kind: TagKind
  /** Those that leave most come first. */
  tags: readonly TagCount[]
  leftOf: (tag: Tag) => number
  query: Query
  onChange: (query: Query) => void
}) {
  const texts = usePageTexts()
  const { kinds } = useTexts()
  const [open, setOpen] = useState(false)
  const row = useRef<HTMLUListElement>(null)
  const conditions = query.filters.length
  const last = useRef(conditions)
  // What is chosen and what goes with it has come to the front; what is chosen no more is where it was.
  useEffect(() => {
    if (last.current === conditions) return
    last.current = conditions
    const { activeElement: target } = document
    row.current?.scrollTo(0, 0)
    if (target && row.current?.contains(target)) showWhole({ target })
  }, [conditions])
  const isChosen = ({ name }: Tag) => hasName(query, kind, name)
  // Behind the fold stands nobody who would leave nothing.
  const folded = tags.filter((tag, i) => i < FOLD || isChosen(tag))
  const all = tags.filter((tag, i) => i < FOLD || isChosen(tag) || leftOf(tag) > 0)
  const more = all.length - folded.length
  return (
    <div className="filter-row">
      <h2 className="filter-kind">{kinds[kind]}</h2>
      <ul ref={row} className="chips filter-chips">
        {(open ? all : folded).map((tag) => (
          <li key={tag.name}>
            <FilterChip
              tag={tag}
              count={leftOf(tag)}
              selected={isChosen(tag)}
              onToggle={() => onChange(toggleName(query, tag.kind, tag.name))}
            />
          </li>
        ))}
        {more > 0 && (
          <li>
            <button
              type="button"
              className="chip chip-quiet"
              aria-expanded={open}
              onFocus={showWhole}
              onClick={() => setOpen(!open)}
            >
              {open ? texts.filter.less : texts.filter.more(more)}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

function FilterChip({
  tag,
  count,
  selected,
  onToggle,
}: {
  tag: Tag
  count: number
  selected: boolean
  onToggle: () => void
}) {
  if (!useHydrated()) return <TagChip {...tag} count={count} />
  // Not `disabled`: the keyboard must still reach a row of chips to scroll it (WCAG 2.1.1).
  const dead = count === 0 && !selected
  return (
    <button
      type="button"
      className={chipClass({ selected })}
      aria-pressed={selected}
      aria-disabled={dead}
      onFocus={showWhole}
      onClick={dead ? undefined : onToggle}
    >
      <ChipBody count={count}>{tag.name}</ChipBody>
    </button>
  )
}

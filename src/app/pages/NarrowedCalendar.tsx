import type { Year } from '#domain/derived-lists.ts'
import { readConditions, withConditions } from '#domain/query-address.ts'
import { SEARCH, yearPath } from '#domain/urls.ts'
import { Calendar } from '#features/issue/Calendar.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useShown } from '#ui/useShown.ts'
import { Away } from '../Away.tsx'
import type { Narrow } from './useNarrowing.ts'

/** Comes when the calendar is narrowed by names. */
const ByDay = coming(() => import('#features/search/ByDay.tsx').then((m) => m.ByDay), Away)

/** The search page's own. */
const Field = coming(() => import('#features/search/QuestionField.tsx').then((m) => m.OwnField), Away)

/** What was pressed is gone with the press: the keyboard goes on here (WCAG 2.4.3). */
const focus = (section: HTMLElement | null) => section?.focus({ preventScroll: true })

/**
 * The days of a year that answer the conditions of the address, and what leads to other conditions. That is unfolded where the reader
 * has asked for it, and there only: with a name, chosen here or brought along, it is the days that they want to see.
 */
export function NarrowedCalendar({
  year,
  params,
  onChange,
  isPressed,
}: {
  year: Year
  params: URLSearchParams
  onChange: Narrow
  /** The reader has pressed what leads here. */
  isPressed: boolean
}) {
  const texts = usePageTexts().issues
  const base = useTexts()
  const search = `${params}` && `?${params}`
  const [open, unfold] = useShown(`narrowing${search}`, isPressed && !search ? 1 : 0)
  return (
    <section ref={isPressed ? focus : undefined} tabIndex={-1} aria-label={texts.narrowing}>
      <ByDay
        params={params}
        onChange={onChange}
        fold={[open > 0, (on) => unfold(on ? 1 : 0)]}
        field={<Field />}
        meanwhile={<p role="status">{base.loading}</p>}
      >
        {(days) => {
          const shown = narrowed(year, days)
          return (
            <>
              <Calendar
                year={shown}
                search={search}
                {...(params.get('q') && { dayTo: (date: string) => searchOfDay(params, date) })}
              />
              {shown.issues.length === 0 && <OtherYears year={shown} search={search} />}
            </>
          )
        }}
      </ByDay>
    </section>
  )
}

/** The open year has none of the articles asked for: the years that have some. */
function OtherYears({ year: { year, years }, search }: { year: Year; search: string }) {
  const texts = usePageTexts().issues
  const base = useTexts()
  const others = years.filter(({ articles }) => articles > 0)
  // Where no year has any, that was said above.
  if (others.length === 0) return null
  return (
    <div className="empty">
      <p>{texts.otherYears(base.year(year))}</p>
      <ul className="chips">
        {others.map((other) => (
          <li key={other.year}>
            <Link className={chipClass()} to={yearPath(other.year) + search}>
              <ChipBody count={other.articles}>{base.year(other.year)}</ChipBody>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** An issue knows no words: a day that has some leads to the search of that day. */
function searchOfDay(params: URLSearchParams, date: string): string {
  return `${SEARCH}?${withConditions(params, { ...readConditions(params), from: date, to: date })}`
}

/** A year with the days that have articles of an answer, and the years that have any. */
function narrowed(year: Year, days: ReadonlyMap<string, number>): Year {
  const issues = year.issues.flatMap((issue) => {
    const articles = days.get(issue.date)
    return articles === undefined ? [] : [{ ...issue, articles }]
  })
  const years = year.years.flatMap((one) => {
    const own = [...days].filter(([date]) => date.startsWith(`${one.year}-`))
    const articles = own.reduce((sum, [, count]) => sum + count, 0)
    return own.length > 0 || one.year === year.year ? [{ year: one.year, issues: own.length, articles }] : []
  })
  return { ...year, issues, years }
}

import { daysIn, isoDate, weekdayOf } from '#domain/dates.ts'
import type { Year } from '#domain/derived-lists.ts'
import { issuePath, yearPath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import './Calendar.css'

/**
 * A year's issues as a calendar by month, weeks from Monday; a day without an issue leads nowhere.
 * @param search what the days were narrowed by, as addresses say it (`?person=…`), or ''
 * @param dayTo where a day leads: to its issue, narrowed alike, if not given
 */
export function Calendar({
  year,
  search = '',
  dayTo = (date) => issuePath(date) + search,
}: {
  year: Year
  search?: string
  dayTo?: (date: string) => string
}) {
  const texts = usePageTexts()
  const base = useTexts()
  const counts = new Map(year.issues.map(({ date, articles }) => [date, articles]))
  const months = [...new Set(year.issues.map(({ date }) => Number(date.slice(5, 7))))].sort((a, b) => b - a)
  return (
    <div>
      {year.years.length > 1 && (
        <nav className="tabs" aria-label={texts.issues.title}>
          {year.years.map((other) => (
            <Link
              key={other.year}
              to={yearPath(other.year) + search}
              aria-current={other.year === year.year ? 'page' : undefined}
            >
              {base.year(other.year)}
              <span className="year-count">{base.articles(other.articles)}</span>
            </Link>
          ))}
        </nav>
      )}
      <div className="months">
        {months.map((month) => (
          <Month key={month} year={year.year} month={month} counts={counts} dayTo={dayTo} />
        ))}
      </div>
    </div>
  )
}

function Month({
  year,
  month,
  counts,
  dayTo,
}: {
  year: number
  month: number
  counts: ReadonlyMap<string, number>
  dayTo: (date: string) => string
}) {
  const texts = usePageTexts()
  const base = useTexts()
  const start = isoDate(year, month, 1).slice(0, 8)
  const total = [...counts].reduce(
    (sum, [date, articles]) => sum + (date.startsWith(start) ? articles : 0),
    0,
  )
  const before = weekdayOf(isoDate(year, month, 1))
  const cells = [
    ...Array<undefined>(before).fill(undefined),
    ...Array.from({ length: daysIn(year, month) }, (_, i) => i + 1),
  ]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, w) => cells.slice(w * 7, w * 7 + 7))
  return (
    <table className="month">
      <caption>
        {base.month(year, month)}
        <span className="month-count">{base.articles(total)}</span>
      </caption>
      <thead>
        <tr>
          {texts.week.map(({ short, full }) => (
            <th key={full} scope="col" abbr={full}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, w) => (
          <tr key={`${w}`}>
            {week.map((day, d) => {
              const date = day && isoDate(year, month, day)
              const articles = date ? counts.get(date) : undefined
              const { seen, heard } = texts.issues.onDay(articles ?? 0)
              return (
                <td key={`${d}`}>
                  {date && articles !== undefined ? (
                    <Link className="day" to={dayTo(date)}>
                      {day}
                      <span className="day-count">{seen}</span>
                      {heard && <span className="hidden">{heard}</span>}
                    </Link>
                  ) : (
                    <span className="day-none">{day}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

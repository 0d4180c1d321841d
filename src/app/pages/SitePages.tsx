import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { yearQuery } from '#data/site/list-queries.ts'
import { siteQuery } from '#data/site/queries.ts'
import type { Year } from '#domain/derived-lists.ts'
import { readConditions, withConditions } from '#domain/query-address.ts'
import { isFiltered } from '#domain/query.ts'
import { ABOUT, ISSUES, SEARCH, yearPath } from '#domain/urls.ts'
import { Calendar } from '#features/issue/Calendar.tsx'
import { JumpToDate } from '#features/issue/JumpToDate.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { useTabFlag } from '#ui/useTabFlag.ts'
import { Away } from '../Away.tsx'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { ProblemNotice } from '../problems.tsx'
import { Shell } from '../Shell.tsx'
import { useNarrowing } from './useNarrowing.ts'

/** Comes when the calendar is narrowed by names. */
const ByDay = coming(() => import('#features/search/ByDay.tsx').then((m) => m.ByDay), Away)

/** The search page's own. */
const Field = coming(() => import('#features/search/QuestionField.tsx').then((m) => m.OwnField), Away)

/** The archive: a calendar of issues, by year; with conditions in the address, of the days that answer them. */
export function IssuesPage() {
  const { year, latest } = useLoaded('year')
  const texts = usePageTexts()
  const base = useTexts()
  const { data } = useSuspenseQuery(yearQuery(year))
  const [params, narrow] = useNarrowing()
  const q = params.get('q') ?? ''
  const hydrated = useHydrated()
  const [asked, ask] = useState(false)
  const [, unfold] = useTabFlag('banmian.narrowing')
  const isNarrowed = hydrated && (asked || q !== '' || isFiltered(readConditions(params)))
  // Whoever took the last condition away is still narrowing.
  if (isNarrowed && !asked) ask(true)
  const articles = data.issues.reduce((sum, issue) => sum + issue.articles, 0)
  const title = latest ? texts.issues.title : `${texts.issues.title} ${base.year(year)}`
  return (
    <Shell paper={data.paper}>
      <Head
        title={title}
        paper={data.paper}
        description={texts.phrases([base.year(year), texts.about.holds(data.issues.length, articles)])}
        path={latest ? ISSUES : yearPath(year)}
      />
      <h1 className="page-title">{texts.issues.title}</h1>
      <JumpToDate />
      {isNarrowed ? (
        <ByDay
          params={params}
          onChange={narrow}
          field={<Field />}
          meanwhile={<p role="status">{base.loading}</p>}
        >
          {(days) => {
            const shown = narrowed(data, days)
            const search = `${params}` && `?${params}`
            return (
              <>
                <Calendar
                  year={shown}
                  search={search}
                  {...(q && { dayTo: (date: string) => searchOfDay(params, date) })}
                />
                {shown.issues.length === 0 && <OtherYears year={shown} search={search} />}
              </>
            )
          }}
        </ByDay>
      ) : (
        <>
          {data.issues.length > 1 && (
            <button
              type="button"
              className="button"
              disabled={!hydrated}
              onClick={() => {
                unfold(true)
                ask(true)
              }}
            >
              {texts.issues.narrow}
            </button>
          )}
          <Calendar year={data} />
        </>
      )}
    </Shell>
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

/** What this site is, what it holds, what it does not do. */
export function AboutPage() {
  const texts = usePageTexts()
  const { date } = useTexts()
  const { data: site } = useSuspenseQuery(siteQuery())
  return (
    <Shell paper={site.paper}>
      <Head title={texts.about.title} paper={site.paper} description={texts.about.what} path={ABOUT} />
      <h1 className="page-title">{texts.about.title}</h1>
      <div className="prose">
        <p>{texts.about.what}</p>
        <p>
          {texts.about.holds(site.issues, site.articles)}
          {site.first && site.latest && site.first !== site.latest
            ? texts.about.since(date(site.first), date(site.latest))
            : ''}
        </p>
        <p>{texts.about.how}</p>
        <p>{texts.about.privacy}</p>
      </div>
      <ProblemNotice problems={site.problems} />
    </Shell>
  )
}

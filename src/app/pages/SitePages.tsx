import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { yearQuery } from '#data/site/list-queries.ts'
import { siteQuery } from '#data/site/queries.ts'
import { readConditions } from '#domain/query-address.ts'
import { isFiltered } from '#domain/query.ts'
import { ABOUT, ISSUES, yearPath } from '#domain/urls.ts'
import { Calendar } from '#features/issue/Calendar.tsx'
import { JumpToDate } from '#features/issue/JumpToDate.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { ProblemNotice } from '../problems.tsx'
import { Shell } from '../Shell.tsx'
import { NarrowedCalendar } from './NarrowedCalendar.tsx'
import { useNarrowing } from './useNarrowing.ts'

/** The archive: a calendar of issues, by year; with conditions in the address, of the days that answer them. */
export function IssuesPage() {
  const { year, latest } = useLoaded('year')
  const texts = usePageTexts()
  const base = useTexts()
  const { data } = useSuspenseQuery(yearQuery(year))
  const [params, narrow] = useNarrowing()
  const hydrated = useHydrated()
  const [asked, ask] = useState(false)
  const [isPressed, press] = useState(false)
  const isNarrowed = hydrated && (asked || params.get('q') || isFiltered(readConditions(params)))
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
        <NarrowedCalendar year={data} params={params} onChange={narrow} isPressed={isPressed} />
      ) : (
        <>
          {data.issues.length > 1 && (
            <button
              type="button"
              className="button"
              disabled={!hydrated}
              onClick={() => {
                press(true)
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

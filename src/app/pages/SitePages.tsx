import { useSuspenseQuery } from '@tanstack/react-query'
import { yearQuery } from '#data/site/list-queries.ts'
import { siteQuery } from '#data/site/queries.ts'
import { ABOUT, ISSUES, yearPath } from '#domain/urls.ts'
import { Calendar } from '#features/issue/Calendar.tsx'
import { JumpToDate } from '#features/issue/JumpToDate.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { ProblemNotice } from '../problems.tsx'
import { Shell } from '../Shell.tsx'

/** The archive: a calendar of issues, by year. */
export function IssuesPage() {
  const { year, latest } = useLoaded('year')
  const texts = usePageTexts()
  const base = useTexts()
  const { data } = useSuspenseQuery(yearQuery(year))
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
      <Calendar year={data} />
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

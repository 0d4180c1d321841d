import { useSuspenseQuery } from '@tanstack/react-query'
import { issueQuery } from '#data/site/list-queries.ts'
import { pageQuery } from '#data/site/queries.ts'
import type { Issue } from '#domain/derived-issue.ts'
import { readConditions } from '#domain/query-address.ts'
import { withChange } from '#domain/query-change.ts'
import { summarise } from '#domain/summary.ts'
import { HOME, dataFile, issuePath, pagePath } from '#domain/urls.ts'
import { Facsimile } from '#features/issue/Facsimile.tsx'
import { Front } from '#features/issue/Front.tsx'
import { IssueNetwork } from '#features/issue/IssueNetwork.ts'
import { IssueSteps, PageStrip } from '#features/issue/IssueNav.tsx'
import { Masthead } from '#features/issue/Masthead.tsx'
import { FeedLink } from '#parts/FeedLink.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Away } from '../Away.tsx'
import { Dock } from '../Dock.tsx'
import { Head } from '../Head.tsx'
import { useLoaded } from '../loaded.ts'
import { ProblemNotice } from '../problems.tsx'
import { Shell } from '../Shell.tsx'
import { useNarrowing } from './useNarrowing.ts'

/** Comes when a reader wants more than the rows of people and companies say. */
const NarrowList = coming(() => import('#parts/NarrowList.tsx').then((m) => m.NarrowList), Away)

/** The latest issue, an issue, or one page of it. */
export function IssuePage() {
  const { date, page, home } = useLoaded('issue')
  const { data: issue } = useSuspenseQuery(issueQuery(date))
  const texts = useTexts()
  const { series, feed } = usePageTexts()
  const shown = page ?? issue.pages[0]?.page
  const path = home ? HOME : page === undefined ? issuePath(date) : pagePath({ date, page })
  const printed = issue.pages.find((one) => one.page === page)
  const pageTitle = printed ? ` ${texts.page(printed.page, printed.pageName)}` : ''
  const headlines = (printed ? [printed] : issue.pages).flatMap(({ articles }) => articles)
  return (
    <Shell paper={issue.paper} front>
      <Head
        {...(!home && { title: `${texts.date(date)}${pageTitle}` })}
        paper={issue.paper}
        description={series(headlines.slice(0, 5).map(({ headline }) => headline.main))}
        path={path}
      />
      <Masthead issue={issue} page={shown} />
      <Dock />
      <PageStrip issue={issue} page={page} shown={shown} />
      {shown === undefined ? (
        <ProblemNotice problems={issue.problems} />
      ) : (
        <Stories issue={issue} shown={shown} whole={page === undefined} />
      )}
      {!home && <IssueNetwork issue={issue} page={page} />}
      <IssueSteps issue={issue} page={page}>
        {home && issue.feeds && (
          <FeedLink className="button" path={HOME}>
            {feed}
          </FeedLink>
        )}
      </IssueSteps>
    </Shell>
  )
}

function Stories({ issue, shown, whole }: { issue: Issue; shown: number; whole: boolean }) {
  const ref = { date: issue.date, page: shown }
  const { data: parsed } = useSuspenseQuery(pageQuery(ref))
  const [params, narrow] = useNarrowing()
  const query = readConditions(params)
  const scope = whole ? issue : { ...issue, pages: issue.pages.filter(({ page }) => page === shown) }
  // Where its headlines may break is known to the issue only.
  const known = issue.pages.find(({ page }) => page === shown)?.articles
  const elsewhere = whole ? issue.problems.filter(({ file }) => file !== dataFile.page(ref)) : []
  return (
    <>
      <Facsimile page={parsed.page} />
      <ProblemNotice problems={[...parsed.problems, ...elsewhere]} />
      <Front
        issue={scope}
        page={shown}
        front={parsed.page.articles.map((article) => ({
          ...known?.find(({ n }) => n === article.n),
          ...summarise(parsed.page, article),
        }))}
        query={query}
        onChange={(next) => narrow((now) => withChange(now, query, next))}
        More={NarrowList}
      />
    </>
  )
}

import type { Issue } from '#domain/derived-issue.ts'
import { issuePath, pagePath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link, NavLink } from '#ui/Link.tsx'
import { useTurn } from '#ui/useTurn.ts'
import './IssueNav.css'

/** The strip of the issue's pages, as digital newspapers have it; not shown for a single page. */
export function PageStrip({ issue }: { issue: Issue }) {
  const texts = usePageTexts()
  const base = useTexts()
  if (issue.pages.length < 2) return null
  return (
    <nav className="strip" aria-label={texts.issue.pages}>
      <ul>
        {issue.pages.map(({ page, pageName }) => (
          <li key={page}>
            <NavLink to={pagePath({ date: issue.date, page })}>{base.page(page, pageName)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * The steps to what comes before and after: of an issue the issues, of a page the pages, and past the issue's
 * first and last page the next issue. Arrow keys and swiping do the same.
 */
export function IssueSteps({ issue, page }: { issue: Issue; page?: number | undefined }) {
  const texts = usePageTexts()
  const base = useTexts()
  const at = issue.pages.findIndex((one) => one.page === page)
  const pageStep = (index: number) => {
    const to = at < 0 ? undefined : issue.pages[index]
    return to && { to: pagePath({ date: issue.date, page: to.page }), label: base.page(to.page, to.pageName) }
  }
  const issueStep = (date: string | undefined) => date && { to: issuePath(date), label: date }
  const pages = { previous: pageStep(at - 1), next: pageStep(at + 1) }
  const previous = pages.previous || issueStep(issue.previous)
  const next = pages.next || issueStep(issue.next)
  useTurn({ previous: previous ? previous.to : undefined, next: next ? next.to : undefined })
  if (!previous && !next) return null
  return (
    <nav className="steps" aria-label={texts.issue.steps}>
      {previous && (
        <Link className="button" rel="prev" to={previous.to}>
          {pages.previous ? texts.issue.previousPage : texts.issue.previous}{' '}
          <span className="steps-date">{previous.label}</span>
        </Link>
      )}
      {next && (
        <Link className="button" rel="next" to={next.to}>
          {pages.next ? texts.issue.nextPage : texts.issue.next}{' '}
          <span className="steps-date">{next.label}</span>
        </Link>
      )}
    </nav>
  )
}

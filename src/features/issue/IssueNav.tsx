import type { Issue } from '#domain/derived.ts'
import { printedPage } from '#domain/issue.ts'
import { issuePath, pagePath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Link, NavLink } from '#ui/Link.tsx'
import './IssueNav.css'

/** The strip of the issue's pages, as digital newspapers have it; not shown for a single page. */
export function PageStrip({ issue }: { issue: Issue }) {
  const texts = useTexts()
  if (issue.pages.length < 2) return null
  return (
    <nav className="strip" aria-label={texts.issue.pages}>
      <ul>
        {issue.pages.map(({ page, pageName }) => (
          <li key={page}>
            <NavLink to={pagePath({ date: issue.date, page })}>{printedPage(page, pageName)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The issues before and after this one. */
export function IssueSteps({ issue }: { issue: Issue }) {
  const texts = useTexts()
  const { previous, next } = issue
  if (!previous && !next) return null
  return (
    <nav className="steps" aria-label={`${texts.issue.previous} ${texts.issue.next}`}>
      {previous && (
        <Link className="button" rel="prev" to={issuePath(previous)}>
          {texts.issue.previous} <span className="steps-date">{previous}</span>
        </Link>
      )}
      {next && (
        <Link className="button" rel="next" to={issuePath(next)}>
          {texts.issue.next} <span className="steps-date">{next}</span>
        </Link>
      )}
    </nav>
  )
}

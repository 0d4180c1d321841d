import type { ReactNode } from 'react'
import type { Issue } from '#domain/derived-issue.ts'
import { issuePath, pagePath } from '#domain/urls.ts'
import { ShareButton } from '#parts/ShareButton.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link, NavLink } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { showWhole } from './show-whole.ts'
import './IssueNav.css'

/** Pages that stand in the strip itself; those of a longer issue are behind its fold. */
const NEAR = 5

/**
 * The strip of the issue's pages, as digital newspapers have it; not shown for a single page. A long issue shows the page
 * before the one that is read, that one and those after it, so that it is in view without a script and the keyboard is
 * soon past it; all pages, with their names, are one press away.
 */
export function PageStrip({
  issue,
  page,
  shown,
}: {
  issue: Issue
  /** The page whose address this is; undefined for a whole issue, which opens with one. */
  page: number | undefined
  shown: number | undefined
}) {
  const texts = usePageTexts().issue
  const { pages, date } = issue
  const { length } = pages
  if (length < 2) return null
  const at = pages.findIndex(({ page }) => page === shown)
  const current = page === undefined ? 'true' : 'page'
  const start = Math.max(0, Math.min(at - 1, length - NEAR))
  const near = length > NEAR + 1 ? pages.slice(start, start + NEAR) : pages
  return (
    <nav className="strip" aria-label={texts.pages}>
      <StripPages {...{ pages: near, date, shown, current }} className="strip-near" />
      {near !== pages && (
        // Closed again on the page that it led to.
        <details key={shown}>
          <summary>{texts.allPages(length)}</summary>
          <StripPages {...{ pages, date, shown, current }} className="strip-all" />
        </details>
      )}
    </nav>
  )
}

function StripPages({
  pages,
  date,
  shown,
  current,
  className,
}: Pick<Issue, 'pages' | 'date'> & {
  shown: number | undefined
  current: 'true' | 'page'
  className: string
}) {
  const texts = useTexts()
  return (
    <ul className={className}>
      {pages.map(({ page, pageName }) => (
        <li key={page}>
          <NavLink
            to={pagePath({ date, page })}
            onFocus={showWhole}
            {...(page === shown && { 'aria-current': current })}
          >
            {texts.page(page, pageName)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

/**
 * The steps to what comes before and after: of an issue the issues, of a page the pages, and past the issue's
 * first and last page the next issue. Arrow keys and swiping do the same.
 */
export function IssueSteps({
  issue,
  page,
  children,
}: {
  issue: Issue
  page?: number | undefined
  /** Stands at the other end of the line of tools. */
  children?: ReactNode
}) {
  const texts = usePageTexts()
  const base = useTexts()
  const at = issue.pages.findIndex((one) => one.page === page)
  const pageStep = (index: number) => {
    const to = at < 0 ? undefined : issue.pages[index]
    return to && { to: pagePath({ date: issue.date, page: to.page }), label: base.page(to.page, to.pageName) }
  }
  const issueStep = (date: string | undefined) => date && { to: issuePath(date), label: base.date(date) }
  const pages = { previous: pageStep(at - 1), next: pageStep(at + 1) }
  const previous = pages.previous || issueStep(issue.previous)
  const next = pages.next || issueStep(issue.next)
  const hydrated = useHydrated()
  const prints = hydrated && page !== undefined
  const keeps = hydrated && import.meta.env.OFFLINE
  if (!previous && !next && !hydrated && !children) return null
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
      {(hydrated || children) && (
        <p className="steps-tools">
          {prints && (
            <button type="button" className="button" data-tool="print">
              {texts.issue.print}
            </button>
          )}
          {keeps && (
            <button type="button" className="button" data-tool="download" data-download={issue.date}>
              {texts.issue.download}
            </button>
          )}
          {hydrated && <ShareButton />}
          {children}
        </p>
      )}
    </nav>
  )
}

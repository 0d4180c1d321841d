import type { Issue } from '#domain/derived.ts'
import { printedDate, printedPage } from '#domain/issue.ts'
import { useTexts } from '#texts/texts.ts'
import './Masthead.css'

/** The paper's name over its date line, as on a printed front page: date, weekday, lunar date, page. */
export function Masthead({ issue, page }: { issue: Issue; page?: number | undefined }) {
  const texts = useTexts()
  const { day, weekday } = printedDate(issue.date)
  const printed = issue.pages.find((one) => one.page === page)
  return (
    <header className="masthead">
      <h1 className="masthead-paper">{issue.paper}</h1>
      <p className="dateline">
        <time dateTime={issue.date}>{day}</time> <span>{weekday}</span> <span>{issue.lunar}</span>
        {issue.dateCertainty === 'inferred' && (
          <>
            {' '}
            <span className="inferred" title={texts.issue.inferredWhy}>
              {texts.issue.inferred}
            </span>
          </>
        )}
        {printed && (
          <>
            {' '}
            <span className="dateline-page">{printedPage(printed.page, printed.pageName)}</span>
          </>
        )}
      </p>
    </header>
  )
}

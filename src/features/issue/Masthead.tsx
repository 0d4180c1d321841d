import type { Issue } from '#domain/derived-issue.ts'
import { Inferred } from '#parts/Inferred.tsx'
import { ListenButton } from '#parts/ListenButton.tsx'
import { useTexts } from '#texts/texts.ts'
import './Masthead.css'

/** The paper's name over its date line, as on a printed front page: date, weekday, lunar date, page. */
export function Masthead({ issue, page }: { issue: Issue; page?: number | undefined }) {
  const texts = useTexts()
  const printed = issue.pages.find((one) => one.page === page)
  return (
    <header className="masthead">
      <h1 className="masthead-paper">{issue.paper}</h1>
      <p className="dateline">
        <time dateTime={issue.date}>{texts.date(issue.date)}</time> <span>{texts.weekday(issue.date)}</span>{' '}
        <span>{texts.lunar(issue.lunar)}</span>
        <Inferred dateCertainty={issue.dateCertainty} />
        {/* One item: where the line is full, the button has the page beside it on the next, and no line of its own. */}{' '}
        <span className="dateline-page">
          {printed && texts.page(printed.page, printed.pageName)}
          {'\u2003'}
          <ListenButton />
        </span>
      </p>
    </header>
  )
}

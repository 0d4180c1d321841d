import { printedDate, printedPage } from '#domain/issue.ts'
import { articlePath } from '#domain/urls.ts'
import type { Mark } from '#search/find-marks.ts'
import type { Hit } from '#search/site-scan.ts'
import { Link } from '#ui/Link.tsx'
import './Results.css'

/** The articles found, each with its best sentence; every place is marked. */
export function Results({ hits, q }: { hits: readonly Hit[]; q: string }) {
  return (
    <ol className="results">
      {hits.map((hit) => (
        <li key={articlePath(hit)} className="result">
          {hit.kicker && <p className="result-kicker">{hit.kicker}</p>}
          <h2 className="result-headline">
            <Link to={articlePath(hit, q)}>
              <Marked text={hit.headline} marks={hit.headlineMarks} />
            </Link>
          </h2>
          {hit.sentence && (
            <p className="result-sentence">
              <Marked text={hit.sentence} marks={hit.sentenceMarks} />
            </p>
          )}
          <p className="result-where">
            {printedDate(hit.date).day} {printedPage(hit.page)}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

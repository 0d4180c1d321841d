import type { ReactNode } from 'react'
import { articlePath, parseArticleId, sentenceId } from '#domain/urls.ts'
import type { Marked as MarkedText, Shown } from '#search/lookup/show.ts'
import { useSearchTexts } from '#texts/search.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { sense } from '#ui/Sense.tsx'

/** An article found: headline, the sentence that says most of what was asked, where it was printed. */
export function Result({
  row,
  q,
  place,
  total,
  isFocused,
}: {
  row: Shown
  q: string
  place: number
  total: number
  /** The first of those that were asked for: the keyboard goes on here. */
  isFocused: boolean
}) {
  const texts = useSearchTexts()
  const { date, page } = useTexts()
  const article = parseArticleId(row.id)
  if (!article) return null
  const { headline, names } = row
  const where = `${date(article.date)} ${page(article.page)}`
  return (
    <li ref={isFocused ? focusLink : null} className="result" aria-posinset={place} aria-setsize={total}>
      {row.kicker && (
        <p className="result-kicker">
          <Marked {...row.kicker} />
        </p>
      )}
      <h2 className="result-headline sense">
        <Link to={articlePath(article, q)}>
          {headline ? (
            <Marked {...headline} draw={(start, end) => sense(headline.text, names, start, end)} />
          ) : (
            texts.untitled(where, article.n)
          )}
        </Link>
      </h2>
      {row.best && (
        <p className="result-sentence">
          <Link to={`${articlePath(article)}#${sentenceId(row.best.paragraph, row.best.sentence)}`}>
            <Marked {...row.best} />
          </Link>
        </p>
      )}
      {headline && <p className="result-where">{where}</p>}
    </li>
  )
}

const focusLink = (row: HTMLLIElement | null) => row?.querySelector('a')?.focus()

function Marked({
  text,
  marks,
  draw = (start, end) => text.slice(start, end),
}: MarkedText & { draw?: (start: number, end: number) => ReactNode }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {draw(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {draw(marks.at(-1)?.end ?? 0, text.length)}
    </>
  )
}

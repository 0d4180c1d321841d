import type { Appearance } from '#domain/derived-lists.ts'
import { articlePath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Clauses } from '#ui/Clauses.tsx'
import { Link } from '#ui/Link.tsx'
import './Appearances.css'

/** Articles that name a tag, each with the sentence that does. */
export function Appearances({ list }: { list: readonly Appearance[] }) {
  const texts = useTexts()
  return (
    <ol className="appearances">
      {list.map((one) => (
        <li key={articlePath(one)} className="appearance">
          <p className="appearance-where">
            <time dateTime={one.date}>{texts.date(one.date)}</time> {texts.page(one.page)}
            {one.roles.length > 0 && <span className="appearance-role">{texts.list(one.roles)}</span>}
          </p>
          <h3 className="appearance-headline">
            <Link to={articlePath(one)}>
              <Clauses text={one.headline} />
            </Link>
          </h3>
          {one.sentence && (
            <Link className="appearance-sentence" to={articlePath(one) + one.at}>
              {one.sentence.slice(0, one.start)}
              <b>{one.sentence.slice(one.start, one.end)}</b>
              {one.sentence.slice(one.end)}
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}

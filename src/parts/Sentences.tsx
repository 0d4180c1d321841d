import type { ReactNode } from 'react'
import { evidenceOf, type Evidence } from '#domain/evidence.ts'
import type { Article } from '#domain/schema.ts'
import { segmentsOf, spanOver } from '#domain/segments.ts'
import type { Tag } from '#domain/tags.ts'
import { articlePath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { Link } from '#ui/Link.tsx'
import { QuoteButton } from './QuoteButton.tsx'
import type { Printed } from './useCitation.ts'
import './Sentences.css'

/** The sentences of an article that name together what is asked for, or name each; each leads to its place and can be quoted. */
export function Sentences({
  whole,
  asked,
  most,
  otherwise,
  ...printed
}: Printed & {
  whole: Pick<Article, 'paragraphs' | 'mentions'>
  /** The names asked for: of each group one. */
  asked: readonly (readonly Tag[])[]
  /** Sentences shown that name them together. */
  most: number
  /** Stands there where no sentence names any: what only a headline or a tag says. */
  otherwise?: ReactNode
}) {
  const texts = usePageTexts().tag
  const { together, sentences } = evidenceOf(whole, asked, most)
  if (sentences.length === 0) return otherwise
  return (
    <>
      {!together && <p className="evidence-note">{texts.apart}</p>}
      <ul className="evidence">
        {sentences.map((sentence) => (
          <li key={sentence.at}>
            <Link className="naming-sentence" to={articlePath(printed.article) + sentence.at}>
              <Named {...sentence} />
            </Link>
            <QuoteButton sentence={sentence.text} at={sentence.at} {...printed} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A sentence with its names set off. */
const Named = ({ text, names }: Evidence) =>
  segmentsOf({ start: 0, end: text.length }, names).map((segment) => {
    const words = text.slice(segment.start, segment.end)
    return spanOver(names, segment) ? <b key={segment.start}>{words}</b> : words
  })

import { memo } from 'react'
import type { Mention } from '#domain/schema.ts'
import { segmentsOf, spanOver } from '#domain/segments.ts'
import { sentencesOf, type Span } from '#domain/text.ts'
import { sentenceId, tagPath } from '#domain/urls.ts'
import { Link } from '#ui/Link.tsx'
import { fineOf } from './fine.ts'
import type { DrawMarked } from './found.ts'

/**
 * A paragraph of text: each sentence has its address, names lead quietly to their tags, hits are marked. `number` counts
 * from 1. A name that reaches from one sentence into the next is cut in two, and leads to its tag from either.
 */
export const Paragraph = memo(function Paragraph({
  text,
  number,
  mentions,
  marked,
}: {
  text: string
  number: number
  mentions: readonly Mention[]
  marked?: DrawMarked | undefined
}) {
  const fine = fineOf(text)
  const set = (stretch: Span) =>
    segmentsOf(stretch, fine).map((piece) => {
      const { start, end } = piece
      const words = marked?.(start, end) ?? text.slice(start, end)
      const name = spanOver(fine, piece)?.name
      if (!name) return words
      return (
        <span key={start} className={name}>
          {words}
        </span>
      )
    })
  return (
    <p id={`p${number}`}>
      {sentencesOf(text).map((sentence, i) => (
        <span key={sentence.start} id={sentenceId(number, i + 1)}>
          {segmentsOf(sentence, mentions).map((stretch) => {
            const mention = spanOver(mentions, stretch)
            const words = set(stretch)
            if (!mention) return words
            return (
              <Link key={stretch.start} className="mention" to={tagPath(mention)}>
                {words}
              </Link>
            )
          })}
        </span>
      ))}
    </p>
  )
})

import { memo } from 'react'
import type { Mention } from '#domain/schema.ts'
import { segmentsOf, spanOver, whole } from '#domain/segments.ts'
import { tagPath } from '#domain/urls.ts'
import { Link } from '#ui/Link.tsx'
import type { DrawMarked } from './found.ts'

/** A paragraph of text: names lead quietly to their tags, hits are marked. `number` counts from 1. */
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
  return (
    <p id={`p${number}`}>
      {segmentsOf(whole(text), mentions).map((stretch) => {
        const mention = spanOver(mentions, stretch)
        const { start, end } = stretch
        const words = marked?.(start, end) ?? text.slice(start, end)
        if (!mention) return words
        return (
          <Link key={start} className="mention" to={tagPath(mention)}>
            {words}
          </Link>
        )
      })}
    </p>
  )
})

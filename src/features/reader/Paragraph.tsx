import { memo, type ReactNode } from 'react'
import type { Mention } from '#domain/schema.ts'
import type { Span } from '#domain/text.ts'
import { tagPath } from '#domain/urls.ts'
import { Link } from '#ui/Link.tsx'
import { segmentsOf } from './segments.ts'

/** A paragraph of text: names lead quietly to their tags, search hits are marked. `number` counts from 1. */
export const Paragraph = memo(function Paragraph({
  text,
  number,
  mentions,
  hits,
}: {
  text: string
  number: number
  mentions: readonly Mention[]
  hits: readonly Span[]
}) {
  const inner: ReactNode[] = []
  let open: { mention: Mention; parts: ReactNode[] } | undefined
  const close = () => {
    if (!open) return
    const { mention, parts } = open
    inner.push(
      <Link key={mention.start} className="mention" to={tagPath(mention)}>
        {parts}
      </Link>,
    )
    open = undefined
  }
  for (const segment of segmentsOf(text, mentions, hits)) {
    const part = segment.hit ? <mark key={segment.start}>{segment.text}</mark> : segment.text
    if (open && open.mention !== segment.mention) close()
    if (!segment.mention) inner.push(part)
    else if (open) open.parts.push(part)
    else open = { mention: segment.mention, parts: [part] }
  }
  close()
  return <p id={`p${number}`}>{inner}</p>
})

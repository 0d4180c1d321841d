import { Fragment, memo } from 'react'
import type { Mention } from '#domain/schema.ts'
import { segmentsOf, spanOver } from '#domain/segments.ts'
import { sentencesOf, type Span } from '#domain/text.ts'
import { sentenceId, tagPath } from '#domain/urls.ts'
import { FORMS } from '#parts/forms.ts'
import { Link } from '#ui/Link.tsx'
import { fineOf, UNBROKEN } from './fine.ts'
import type { DrawMarked } from './found.ts'

const OPENING = /[“‘《（【]/
const CLOSED = /[”’）》」』]/

/**
 * A paragraph of text: each sentence has its address, names lead quietly to their tags, hits are marked. `number` counts
 * from 1. A name that reaches from one sentence into the next is cut in two, and leads to its tag from either.
 */
export const Paragraph = memo(function Paragraph({
  text,
  number,
  form,
  mentions,
  marked,
}: {
  text: string
  number: number
  /** What it is beside prose, a letter (`ContextSchema`). */
  form: string
  mentions: readonly Mention[]
  marked?: DrawMarked | undefined
}) {
  const fine = fineOf(text)
  const last = fine.at(-1)?.start ?? 0
  const set = (stretch: Span, inName: boolean) =>
    segmentsOf(stretch, fine).map((piece) => {
      const { start, end } = piece
      const words = marked?.(start, end, inName) ?? text.slice(start, end)
      // A name that the last two characters begin in may break before them.
      const name = spanOver(fine, piece)?.kind ?? (inName && end <= last && last < stretch.end && 'free')
      if (!name) return words
      return (
        <Fragment key={start}>
          <span className={name}>{words}</span>
          {name === 'half' && OPENING.test(text.charAt(end)) && !OPENING.test(text.charAt(start)) && <wbr />}
        </Fragment>
      )
    })
  const draw = (stretch: Span) => {
    const mention = spanOver(mentions, stretch)
    const words = set(stretch, !!mention)
    const { start } = stretch
    return mention ? (
      <Link key={start} className="mention" to={tagPath(mention)}>
        {words}
      </Link>
    ) : (
      <Fragment key={start}>
        {/* Between a name and a number lines may break; Chromium breaks far before it if it is not told. */}
        {start > 0 && /\w/.test(text.charAt(start)) && <wbr />}
        {words}
      </Fragment>
    )
  }
  // The last two characters stay together also where the first of them ends a name.
  const drawAll = (stretches: readonly Span[]) => {
    const from = stretches.findIndex(({ start, end }) => start < last && last < end && end < text.length)
    const nodes = stretches.map(draw)
    if (from < 0) return nodes
    return [
      ...nodes.slice(0, from),
      <span key="last" className="whole">
        {nodes.slice(from)}
      </span>,
    ]
  }
  return (
    <p id={`p${number}`} className={FORMS[form] ?? (UNBROKEN.test(text) ? 'ragged' : undefined)}>
      {sentencesOf(text).map((sentence, i) => (
        <span key={sentence.start} id={sentenceId(number, i + 1)}>
          {drawAll(segmentsOf(sentence, mentions))}
          {CLOSED.test(text.charAt(sentence.end - 1)) && <wbr />}
        </span>
      ))}
    </p>
  )
})

import { Fragment } from 'react'
import type { Mention } from '#domain/schema.ts'
import type { Joint } from '../align.ts'
import { piecesOf, type Piece } from '../pieces.ts'
import { texts } from '../texts/texts.ts'

interface ParagraphTextProps {
  text: string
  mentions: readonly Mention[]
  joints: readonly Joint[]
  splitting: boolean
  onName: (mention: Mention) => void
  onSplit: (offset: number) => void
  onWords: () => void
}

/** A paragraph's words, with names to click on, and marks where it was joined or may be split. */
export function ParagraphText({
  text,
  mentions,
  joints,
  splitting,
  onName,
  onSplit,
  onWords,
}: ParagraphTextProps) {
  const offsets = joints.map(({ offset }) => offset)
  return (
    <p onPointerUp={onWords}>
      {piecesOf(text, mentions, offsets, splitting).map((piece) => (
        <Fragment key={piece.start}>
          {(piece.joint || piece.sentence) && (
            <button
              type="button"
              className={piece.joint ? 'seam seam-joint' : 'seam'}
              title={piece.joint ? texts.draft.joint : undefined}
              aria-label={texts.draft.splitHere(
                text.slice(Math.max(0, piece.start - 4), piece.start),
                text.slice(piece.start, piece.start + 4),
              )}
              onClick={() => onSplit(piece.start)}
            />
          )}
          <Words piece={piece} onName={onName} />
        </Fragment>
      ))}
    </p>
  )
}

function Words({ piece: { text, mention }, onName }: { piece: Piece; onName: (mention: Mention) => void }) {
  if (!mention) return text
  return (
    <button
      type="button"
      className={`name name-${mention.kind}`}
      title={texts.tag.named(texts.kinds[mention.kind], mention.name)}
      onClick={() => onName(mention)}
    >
      {text}
    </button>
  )
}

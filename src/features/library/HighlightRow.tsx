import type { Highlight } from '#data/device/library/records.ts'
import { quoteHash } from '#domain/anchor.ts'
import { articlePath, parseArticleId } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Link } from '#ui/Link.tsx'
import { Where } from './KeptRow.tsx'
import { RemoveButton } from './RemoveButton.tsx'

/** Marked words with their note; a link leads to them. `isLost`: the article no longer has them. */
export function HighlightRow({
  one,
  isLost,
  onRemove,
}: {
  one: Highlight
  isLost: boolean
  onRemove: () => void
}) {
  const texts = useKeepingTexts()
  const ref = parseArticleId(one.article)
  if (!ref) return null
  return (
    <div className="entry">
      <div className="entry-link">
        <Link to={articlePath(ref) + (isLost ? '' : quoteHash(one.anchor))}>
          <q className="entry-words" data-colour={one.colour} lang="zh">
            {one.anchor.quote}
          </q>
        </Link>
        {isLost && <span className="entry-lost">{texts.lost}</span>}
        {one.note && <span className="entry-note">{one.note}</span>}
        <span className="entry-where">
          {texts.highlight.inColour(texts.highlight.colours[one.colour])} · {one.title}
        </span>
        <Where id={one.article} paper={one.paper} />
      </div>
      <RemoveButton id={one.id} label={texts.removeThis(one.anchor.quote.slice(0, 20))} onRemove={onRemove}>
        {texts.remove}
      </RemoveButton>
    </div>
  )
}

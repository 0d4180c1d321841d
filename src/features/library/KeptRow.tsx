import type { Kept } from '#data/device/library/records.ts'
import { articlePath, parseArticleId } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { sense } from '#ui/Sense.tsx'
import { RemoveButton } from './RemoveButton.tsx'

/** An article that is kept, or was read. */
export function KeptRow({ one, onRemove }: { one: Kept; onRemove: () => void }) {
  const texts = useKeepingTexts()
  const ref = parseArticleId(one.id)
  if (!ref) return null
  return (
    <div className="entry">
      <Link className="entry-link" to={articlePath(ref)}>
        <span className="entry-title sense" lang="zh">
          {sense(one.title)}
        </span>
        <Where id={one.id} paper={one.paper} />
      </Link>
      <RemoveButton id={one.id} label={texts.removeThis(one.title)} onRemove={onRemove}>
        {texts.remove}
      </RemoveButton>
    </div>
  )
}

/** Where an article was printed. */
export function Where({ id, paper }: { id: string; paper: string }) {
  const { date, page } = useTexts()
  const ref = parseArticleId(id)
  return <span className="entry-where">{ref && `${paper} ${date(ref.date)} ${page(ref.page)}`}</span>
}

import { memo } from 'react'
import type { TagKind } from '#domain/kinds.ts'
import { tagPath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'

/** A name in an index: who it is, in how many articles, and when last. Not drawn anew while others come and go. */
export const NameRow = memo(function Row({
  kind,
  name,
  role,
  count,
  last,
}: {
  kind: TagKind
  name: string
  role?: string | undefined
  count: number
  last: string
}) {
  const { articles, date } = useTexts()
  return (
    <li>
      <Link className="kind-item" to={tagPath({ kind, name })}>
        <span className="kind-name">{name}</span>
        {role && <span className="kind-role">{role}</span>}
        <span className="kind-count">
          {articles(count)} · <time dateTime={last}>{date(last)}</time>
        </span>
      </Link>
    </li>
  )
})

import { useAllHighlights, useReadArticles, useSaved } from '#data/device/library/live.ts'
import { useFollows } from '#data/device/follows.ts'
import { KINDS, type LibraryKind } from '#data/device/library/merge.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { SAVED } from '#domain/urls.ts'
import { Link } from '#ui/Link.tsx'
import './KeptTabs.css'

const ORDER = ['saved', 'highlights', 'following', 'history'] as const satisfies readonly LibraryKind[]

/** Which list an address asks for, `/saved?list=history`; the saved articles without one. */
export const listOf = (params: URLSearchParams): LibraryKind =>
  KINDS.find((kind) => kind === params.get('list')) ?? 'saved'

/** The lists of what is kept, each with how many it has; and what is to be said of all of them. */
export function KeptTabs({ list }: { list: LibraryKind }) {
  const texts = useKeepingTexts()
  const saved = useSaved()
  const highlights = useAllHighlights()
  const history = useReadArticles()
  const counts = {
    saved: saved?.records.length,
    highlights: highlights?.records.length,
    following: useFollows().length,
    history: history?.records.length,
  }
  const { trouble } = history?.standing ?? {}
  return (
    <>
      {trouble && (
        <p className="kept-trouble" role="status">
          {texts.trouble[trouble]}{' '}
          <a className="link" href="#backup">
            {texts.trouble.export}
          </a>
        </p>
      )}
      <nav className="tabs" aria-label={texts.listsLabel}>
        {ORDER.map((kind) => (
          <Link
            key={kind}
            to={kind === 'saved' ? SAVED : `${SAVED}?list=${kind}`}
            aria-current={kind === list ? 'page' : undefined}
          >
            {texts.lists[kind]}
            {counts[kind] !== undefined && <span className="kept-count">{counts[kind]}</span>}
          </Link>
        ))}
      </nav>
    </>
  )
}

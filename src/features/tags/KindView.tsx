import type { KindIndex } from '#domain/derived-lists.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { kindPath, tagPath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import './KindView.css'

/** The index of a kind of tag, most frequent first, in slices. */
export function KindView({ index, slice }: { index: KindIndex; slice: number }) {
  const texts = usePageTexts()
  const { kinds, articles } = useTexts()
  const { kind, total, slices } = index
  return (
    <div className="kind">
      <nav className="tabs" aria-label={kinds[kind]}>
        {TAG_KINDS.map((other) => (
          <Link key={other} to={kindPath(other)} aria-current={other === kind ? 'page' : undefined}>
            {kinds[other]}
          </Link>
        ))}
      </nav>
      <h1 className="kind-title">{kinds[kind]}</h1>
      <p className="kind-total">{texts.tag.index(kinds[kind], total)}</p>
      {index.tags.length === 0 && <p className="empty">{texts.tag.none}</p>}
      <ul className="kind-list">
        {index.tags.map(({ name, count, role }) => (
          <li key={name}>
            <Link className="kind-item" to={tagPath({ kind, name })}>
              <span className="kind-name">{name}</span>
              {role && <span className="kind-role">{role}</span>}
              <span className="kind-count">{articles(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {slices > 1 && (
        <nav className="slices" aria-label={texts.tag.slice(slice, slices)}>
          {slice > 1 && (
            <Link rel="prev" to={kindPath(kind, slice - 1)}>
              {texts.tag.back}
            </Link>
          )}
          <span>{texts.tag.slice(slice, slices)}</span>
          {slice < slices && (
            <Link rel="next" to={kindPath(kind, slice + 1)}>
              {texts.tag.more}
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}

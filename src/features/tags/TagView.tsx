import type { TagPage } from '#domain/derived-lists.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { kindPath, slugOf, tagPath } from '#domain/urls.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { Appearances } from './Appearances.tsx'
import { TagNetwork } from './TagNetwork.ts'
import './TagView.css'

/** A person, company, organisation or place: roles as printed, who appears with it, where it is named. */
export function TagView({ tag }: { tag: TagPage }) {
  const texts = usePageTexts()
  const base = useTexts()
  const kinds = TAG_KINDS.filter((kind) => tag.together.some((other) => other.kind === kind))
  return (
    <div className="tag">
      <header>
        <p className="tag-kind">
          <Link to={kindPath(tag.kind)}>{base.kinds[tag.kind]}</Link>
        </p>
        <h1 className="tag-name">{tag.name}</h1>
        <p className="tag-total">{texts.tag.articles(tag.total)}</p>
      </header>
      {tag.roles.length > 0 && (
        <section aria-labelledby="roles">
          <h2 id="roles" className="after-title">
            {texts.tag.roles}
          </h2>
          <ul className="roles">
            {tag.roles.map(({ role, count, first, last }) => (
              <li key={role}>
                <span className="role">{role}</span>
                <span className="role-when">
                  {base.articles(count)} · {base.date(first)}
                  {last !== first && ` — ${base.date(last)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="appearances">
        <h2 id="appearances" className="after-title">
          {texts.tag.appearances}
        </h2>
        <Appearances list={tag.appearances} />
        {tag.slices > 0 && (
          <p className="slices">
            <Link to={tagPath(tag, tag.slices)}>{texts.tag.older}</Link>
          </p>
        )}
      </section>
      {kinds.length > 0 && (
        <section aria-labelledby="together">
          <h2 id="together" className="after-title">
            {texts.tag.together}
          </h2>
          <TagNetwork tag={tag} />
          {kinds.map((kind) => (
            <div key={kind}>
              <h3 className="together-kind">{base.kinds[kind]}</h3>
              <ul className="chips">
                {tag.together
                  .filter((other) => other.kind === kind)
                  .map(({ name, count }) => (
                    <li key={slugOf(name)}>
                      <TagChip kind={kind} name={name} count={count} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

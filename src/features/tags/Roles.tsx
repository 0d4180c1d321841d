import type { TagPage } from '#domain/derived-lists.ts'
import { articlePath, slugOf, tagPath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import './Roles.css'

/** Roles as printed; each leads to the sentence that says so, of the newest article that has it. */
export function Roles({ roles, language }: Pick<TagPage, 'roles' | 'language'>) {
  const texts = usePageTexts()
  const base = useTexts()
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="roles">
      <h2 id="roles" className="after-title">
        {texts.tag.roles}
      </h2>
      <ul className="roles" lang={language}>
        {roles.map(({ role, count, first, last, said: { page, n, at } }) => (
          <li key={role}>
            <Link className="role-line" to={articlePath({ date: last, page, n }) + at}>
              <span className="role">{role}</span>
              <span className="role-when">
                {base.articles(count)} · {base.date(first)}
                {last !== first && ` — ${base.date(last)}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is named with a role in a company or an organisation. */
export function Insiders({ insiders, language }: Pick<TagPage, 'insiders' | 'language'>) {
  const texts = usePageTexts()
  const base = useTexts()
  if (insiders.length === 0) return null
  return (
    <section aria-labelledby="insiders">
      <h2 id="insiders" className="after-title">
        {texts.tag.insiders}
      </h2>
      <ul className="roles" lang={language}>
        {insiders.map(({ name, role, count }) => (
          <li key={slugOf(name)}>
            <Link className="role-line" to={tagPath({ kind: 'people', name })}>
              <span className="role">
                {name} <span className="insider-role">{role}</span>
              </span>
              <span className="role-when">{base.articles(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

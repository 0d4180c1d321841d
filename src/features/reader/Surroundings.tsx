import type { ArticleLink, Context } from '#domain/derived.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { Article } from '#domain/schema.ts'
import { articlePath } from '#domain/urls.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { useTexts } from '#texts/texts.ts'
import { Phrases } from '#ui/Phrases.tsx'
import { Link } from '#ui/Link.tsx'
import './Surroundings.css'

/** Every tag of an article, by kind; people with their roles as printed. */
export function ArticleTags({ article }: { article: Article }) {
  const texts = useTexts()
  const kinds = TAG_KINDS.filter((kind) => article.tags[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <section aria-labelledby="tags">
      <h2 id="tags" className="after-title">
        {texts.article.tags}
      </h2>
      <dl>
        {kinds.map((kind) => (
          <div key={kind} className="tag-row">
            <dt>{texts.kinds[kind]}</dt>
            <dd>
              <ul className="chips">
                {article.tags[kind].map((tag) => (
                  <li key={tag.name}>
                    <TagChip kind={kind} name={tag.name}>
                      {tag.roles && <span className="chip-role"> {texts.list(tag.roles)}</span>}
                    </TagChip>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Around = Context['articles'][number]

/** The articles before and after, in page order; arrow keys and swiping lead there too. */
export function Neighbours({ around }: { around: Pick<Around, 'previous' | 'next'> }) {
  const texts = useTexts()
  if (!around.previous && !around.next) return null
  return (
    <nav className="neighbours" aria-label={texts.article.neighbours}>
      {around.previous && <Neighbour to={around.previous} label={texts.article.previous} rel="prev" />}
      {around.next && <Neighbour to={around.next} label={texts.article.next} rel="next" />}
    </nav>
  )
}

function Neighbour({ to, label, rel }: { to: ArticleLink; label: string; rel: 'prev' | 'next' }) {
  return (
    <Link className={`neighbour neighbour-${rel}`} rel={rel} to={articlePath(to)}>
      <span className="neighbour-label">{label}</span>
      <span className="neighbour-headline">
        <Phrases text={to.headline} phrases={to.phrases} />
      </span>
    </Link>
  )
}

/** Articles on the same people and places; the reason stands under each. */
export function Related({ around }: { around: Pick<Around, 'related'> }) {
  const texts = useTexts()
  if (around.related.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="after-title">
        {texts.article.related}
      </h2>
      <ul className="related">
        {around.related.map((link) => (
          <li key={articlePath(link)}>
            <Link className="related-headline" to={articlePath(link)}>
              <Phrases text={link.headline} phrases={link.phrases} />
            </Link>
            <p className="related-why">
              {texts.article.shared(link.shared)} · {texts.date(link.date)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

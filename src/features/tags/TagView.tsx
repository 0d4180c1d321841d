import type { ReactNode } from 'react'
import type { TagPage } from '#domain/derived-lists.ts'
import { spanOfBars } from '#domain/buckets.ts'
import { KINDS } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import { ISSUES, kindPath, tagPath, yearPath } from '#domain/urls.ts'
import { Chart } from '#parts/Chart.tsx'
import { FeedLink } from '#parts/FeedLink.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { Appearances } from '#parts/Appearances.tsx'
import { Insiders, Roles } from './Roles.tsx'
import { TagNetwork } from './TagNetwork.ts'
import { Together } from './Together.tsx'
import './TagView.css'

/** A list of so few articles has no chart: it says when by itself. */
const FEW = 3

/**
 * A person, company, organisation or place: roles as printed, when and with whom it appears, where it is named. Where
 * only one article does, it is short, and leads on.
 */
export function TagView({
  tag,
  onName,
  onSpan,
  follow,
  tools,
  isNarrowed,
}: {
  tag: TagPage
  /** The list is to be narrowed by a further name, or by time. */
  onName: (tag: Tag) => void
  onSpan: (from: string, to: string) => void
  /** What follows the tag, beside its count. */
  follow: ReactNode
  /** What narrows the list, below the name. */
  tools: ReactNode
  /** Then `tools` hold what is left of the list, in the place of all that is here. */
  isNarrowed: boolean
}) {
  const texts = usePageTexts()
  const base = useTexts()
  // The newest year of all may have none of its articles.
  const [newest] = tag.appearances
  const calendar = newest ? yearPath(Number(newest.date.slice(0, 4))) : ISSUES
  const head = (
    <header>
      <p className="tag-kind">
        <Link to={kindPath(tag.kind)}>{base.kinds[tag.kind]}</Link>
        {tag.feeds && <FeedLink path={tagPath(tag)}>{texts.feed}</FeedLink>}
      </p>
      <h1 className="tag-name" lang={tag.language}>
        {tag.name}
      </h1>
      {tag.forms.length > 0 && <p className="tag-forms">{texts.tag.forms(tag.forms)}</p>}
      <div className="tag-total">
        {texts.tag.articles(tag.total)} {follow}
        {follow && (
          <Link
            className="link"
            to={`${calendar}?${new URLSearchParams({ [KINDS[tag.kind].param]: tag.name })}`}
          >
            {texts.tag.calendar}
          </Link>
        )}
      </div>
    </header>
  )
  return (
    <div className={isNarrowed ? 'tag tag-narrowed' : 'tag'}>
      {head}
      {tools}
      {!isNarrowed && <Whole tag={tag} onName={onName} onSpan={onSpan} />}
    </div>
  )
}

function Whole({ tag, onName, onSpan }: Pick<Parameters<typeof TagView>[0], 'tag' | 'onName' | 'onSpan'>) {
  const texts = usePageTexts()
  const base = useTexts()
  const hydrated = useHydrated()
  return (
    <>
      {tag.total > 1 && <Roles roles={tag.roles} language={tag.language} />}
      <Insiders insiders={tag.insiders} language={tag.language} />
      {tag.total > FEW && tag.bars.length > 1 && (
        <Chart
          buckets={tag.bars}
          total={tag.total}
          range={[0, tag.bars.length - 1]}
          isBusy={false}
          level={2}
          isLive={hydrated}
          onPick={(picked) => {
            const [from, to] = spanOfBars(tag.bars, picked)
            if (from) onSpan(from, to)
          }}
        />
      )}
      {/* Above the list: between the list and the page's data it would part what gzip finds alike (decision 22). */}
      <TagNetwork tag={tag} />
      <section aria-labelledby="appearances">
        <h2 id="appearances" className="after-title">
          {texts.tag.appearances}
        </h2>
        {tag.language ? (
          <div lang={tag.language}>
            <Appearances list={tag.appearances} />
          </div>
        ) : (
          <Appearances list={tag.appearances} />
        )}
        {tag.older.length > 0 && (
          <ul className="older" aria-label={texts.tag.older}>
            {tag.older.map(({ year, count, slice }) => (
              <li key={year}>
                <Link to={tagPath(tag, slice)}>
                  {texts.tag.olderYear(base.year(year))}
                  <span className="appearance-count">{base.articles(count)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Together tag={tag} onName={hydrated && tag.total > 1 ? onName : undefined} />
    </>
  )
}

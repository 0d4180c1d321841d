import type { ReactNode } from 'react'
import type { Summary } from '#domain/derived-issue.ts'
import type { Query } from '#domain/query.ts'
import type { TagCount } from '#domain/tags.ts'
import { articlePath } from '#domain/urls.ts'
import { opening } from '#domain/text.ts'
import { TagChip } from '#parts/TagChip.tsx'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { chipClass } from '#ui/Chip.tsx'
import { coming } from '#ui/coming.tsx'
import { Phrases } from '#ui/Phrases.tsx'
import { Link } from '#ui/Link.tsx'
import './Story.css'

/** Comes when a list is narrowed; where it does not, the opening lines stay. */
const Naming = coming(
  () => import('./Naming.tsx').then((m) => m.Naming),
  ({ children }: { children: ReactNode }) => children,
)

/** How much room a story gets, as on the printed page. */
export type Rank = 'lead' | 'second' | 'plain' | 'brief'

const OPENING: Record<Rank, number> = { lead: 160, second: 76, plain: 60, brief: 0 }
const CHIPS: Record<Rank, number> = { lead: 6, second: 5, plain: 5, brief: 0 }

/** An article in a list: kicker, headline, subhead, byline, opening lines, tags with their counts. */
export function Story({
  story,
  rank,
  tags,
  level = 2,
  narrowed,
}: {
  story: Summary
  rank: Rank
  tags: readonly TagCount[]
  level?: 2 | 3
  /** In a narrowed list, what the sentences in the place of the opening lines are to name. */
  narrowed?: { paper: string; query: Query }
}) {
  const texts = useTexts()
  const { issue } = usePageTexts()
  const { kicker, main, sub } = story.headline
  const [forMain, forKicker, forSub] = story.phrases ?? []
  const Heading = `h${level}` as const
  const shown = tags.slice(0, CHIPS[rank])
  const authors = story.byline.authors.map(({ name, role }) => [role, name].filter(Boolean).join(' '))
  const byline = [story.byline.credit, ...authors].filter(Boolean).join(' ')
  const lines = story.opening && OPENING[rank] > 0 && (
    <p className="story-opening">{opening(story.opening, OPENING[rank])}</p>
  )
  return (
    <article className={`story story-${rank}`}>
      <Heading className="story-headline">
        <Link to={articlePath(story)}>
          {kicker && (
            <span className="story-kicker">
              <Phrases text={kicker} phrases={forKicker} />{' '}
            </span>
          )}
          <span className="story-main">
            <Phrases text={main} phrases={forMain} />
          </span>
        </Link>
      </Heading>
      {sub && rank !== 'brief' && (
        <p className="story-sub">
          <Phrases text={sub} phrases={forSub} />
        </p>
      )}
      {byline && rank !== 'brief' && <p className="story-byline">{byline}</p>}
      {narrowed ? (
        <Naming {...narrowed} story={story} meanwhile={lines}>
          {lines}
        </Naming>
      ) : (
        lines
      )}
      {shown.length > 0 && (
        <ul className="chips story-tags" aria-label={texts.article.tags}>
          {shown.map(({ kind, name, count }) => (
            <li key={`${kind}/${name}`}>
              <TagChip kind={kind} name={name} count={count} quiet />
            </li>
          ))}
          {tags.length > shown.length && (
            <li>
              <Link className={chipClass({ quiet: true })} to={articlePath(story)}>
                {issue.moreTags(tags.length - shown.length)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </article>
  )
}

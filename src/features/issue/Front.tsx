import type { Issue, Summary } from '#domain/derived-issue.ts'
import { isFiltered, matches, type Query } from '#domain/query.ts'
import { countTags, tagKey, tagsOf, type TagCount } from '#domain/tags.ts'
import { pagePath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { FilterBar, LIST, type MoreWays } from './FilterBar.tsx'
import { Story, type Rank } from './Story.tsx'
import './Front.css'

/** Comes when nothing is left; where it does not, the bar above still says so and undoes it. */
const Drop = coming(
  () => import('#parts/Drop.tsx').then((m) => m.Drop),
  () => null,
)

/**
 * An issue as a front page: the articles of `page` in print hierarchy, those of the other pages below as
 * briefs; with filters on, one flat list of what is left of the whole issue.
 */
export function Front({
  issue,
  page,
  front,
  query,
  onChange,
  More,
}: {
  issue: Issue
  page: number | undefined
  front: readonly Summary[]
  query: Query
  onChange: (query: Query) => void
  More: MoreWays
}) {
  const texts = usePageTexts()
  const base = useTexts()
  const others = issue.pages.filter((one) => one.page !== page)
  const stories = [...front, ...others.flatMap(({ articles }) => articles)]
  const counts = new Map(countTags(stories).map((tag) => [tagKey(tag), tag]))
  const countsOf = (story: Summary): TagCount[] =>
    tagsOf(story).flatMap((tag) => (tag.kind === 'places' ? [] : (counts.get(tagKey(tag)) ?? [])))
  const left = stories.filter((story) => matches(story, query))

  // Of most papers the page itself is of their language.
  const lang = issue.language === 'zh-Hans' ? undefined : issue.language
  if (stories.length === 0) return <p className="empty">{texts.issue.empty}</p>
  return (
    <>
      <FilterBar stories={stories} query={query} onChange={onChange} More={More} />
      {isFiltered(query) ? (
        <>
          {left.length === 0 && <Drop articles={stories} query={query} onChange={onChange} />}
          <div id={LIST} className="front front-flat" lang={lang}>
            {left.map((story) => (
              <Story
                key={`${story.page}/${story.n}`}
                story={story}
                rank="plain"
                tags={countsOf(story)}
                narrowed={{ paper: issue.paper, query }}
              />
            ))}
          </div>
        </>
      ) : (
        <>
          <div id={LIST} className={`front front-${Math.min(front.length, 3)}`} lang={lang}>
            {front.map((story, i) => (
              <Story key={story.n} story={story} rank={rankOf(i)} tags={countsOf(story)} />
            ))}
          </div>
          {others.map((one) => (
            <section key={one.page} aria-labelledby={`page-${one.page}`}>
              <h2 id={`page-${one.page}`} className="inside-title">
                <Link to={pagePath({ date: issue.date, page: one.page })}>
                  {base.page(one.page, one.pageName)}
                </Link>
                <span className="inside-count">{base.articles(one.articles.length)}</span>
              </h2>
              <div className="inside-list" lang={lang}>
                {one.articles.map((story) => (
                  <Story key={story.n} story={story} rank="brief" tags={[]} level={3} />
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </>
  )
}

const rankOf = (place: number): Rank => (place === 0 ? 'lead' : place < 3 ? 'second' : 'plain')

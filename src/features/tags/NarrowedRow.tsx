import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { tagSliceQuery } from '#data/site/list-queries.ts'
import { pageQuery } from '#data/site/queries.ts'
import { TAG_SLICE, type TagPage } from '#domain/derived-lists.ts'
import type { Tag } from '#domain/tags.ts'
import { articlePath, slugOf, type ArticleRef } from '#domain/urls.ts'
import { Sentences } from '#parts/Sentences.tsx'
import { useInView } from '#ui/useInView.ts'
import { AppearanceRow } from '#parts/Appearances.tsx'

/** Sentences shown of an article. */
const MOST = 4

/** An article of a narrowed list, with the sentences that name together what is asked for. */
export function NarrowedRow({
  tag,
  article,
  asked,
}: {
  tag: TagPage
  /** `place` counts from the tag's newest article. */
  article: ArticleRef & { place: number }
  /** The names asked for: of each group one. */
  asked: readonly (readonly Tag[])[]
}) {
  const slice = Math.floor((tag.total - 1 - article.place) / TAG_SLICE) + 1
  const own = tag.appearances[article.place]
  const { data: older } = useQuery({
    ...tagSliceQuery({ kind: tag.kind, slug: slugOf(tag.name) }, slice),
    enabled: !own,
  })
  const one = own ?? older?.appearances.find((each) => articlePath(each) === articlePath(article))
  if (!one) return <li className="appearance appearance-coming" />
  if (asked.length < 2) return <AppearanceRow one={one} />
  return (
    <AppearanceRow one={one}>
      <NamedTogether paper={tag.paper} article={article} headline={one.headline} asked={asked}>
        {one.sentence}
      </NamedTogether>
    </AppearanceRow>
  )
}

function NamedTogether({
  paper,
  article,
  headline,
  asked,
  children,
}: {
  paper: string
  article: ArticleRef
  headline: string
  asked: readonly (readonly Tag[])[]
  /** Printed where the page has not come: the sentence that names the tag. */
  children: string
}) {
  const room = useRef<HTMLDivElement>(null)
  // A page is some 12 kB: it comes when its article is looked at.
  const { data, isError } = useQuery({ ...pageQuery(article), enabled: useInView(room) })
  if (isError) return null
  const whole = data?.page.articles.find(({ n }) => n === article.n)
  if (!whole)
    return (
      <div ref={room} className="evidence-coming">
        <p>{children}</p>
      </div>
    )
  return (
    <Sentences paper={paper} headline={headline} article={article} whole={whole} asked={asked} most={MOST} />
  )
}

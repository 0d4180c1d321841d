import { useQuery } from '@tanstack/react-query'
import { useRef, type ReactNode } from 'react'
import { pageQuery } from '#data/site/queries.ts'
import type { Summary } from '#domain/derived-issue.ts'
import { namesAsked } from '#domain/evidence.ts'
import type { Query } from '#domain/query.ts'
import { Sentences } from '#parts/Sentences.tsx'
import { useInView } from '#ui/useInView.ts'

/** Sentences shown of an article that name together what is asked for; of one name the first is enough. */
const MOST = 2

/**
 * The sentence of an article of a narrowed issue that names who is asked for, or those that name all of them. Its code comes when
 * the list is narrowed, the text of a page that is not open when the article is looked at.
 * @param children the article's opening: for what no sentence says, and where the page does not come
 */
export function Naming({
  paper,
  story,
  query,
  children,
}: {
  paper: string
  story: Summary
  query: Query
  children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const asked = namesAsked(query)
  const { data, isError } = useQuery({ ...pageQuery(story), enabled: useInView(room) && asked.length > 0 })
  const whole = data?.page.articles.find(({ n }) => n === story.n)
  if (asked.length === 0 || isError || (data && !whole)) return children
  if (!whole)
    return (
      <div ref={room} className="evidence-coming">
        {children}
      </div>
    )
  return (
    <Sentences
      paper={paper}
      article={story}
      headline={story.headline.main}
      whole={whole}
      asked={asked}
      most={asked.length > 1 ? MOST : 1}
      otherwise={children}
    />
  )
}

import type { ArticleLink, RelatedLink } from '#domain/derived.ts'
import { KINDS } from '#domain/kinds.ts'
import { tagKey } from '#domain/tags.ts'
import type { ArticleDigest } from './digest.ts'

/** Of a frequent tag only so many latest articles are looked at. */
const LOOK_BACK = 30
const EARLIER = 4
const LATER = 3
const ENOUGH = 0.25

export const linkTo = ({ summary: { date, page, n, headline, phrases } }: ArticleDigest): ArticleLink => ({
  date,
  page,
  n,
  headline: headline.main,
  ...(phrases?.[0] && { phrases: phrases[0] }),
})

/**
 * Related articles by shared tags, rare tags counting more. Each issue looks at itself and back, with the
 * frequencies of its own day; what a later article finds related links forward to it. So a new issue changes
 * the pages of a handful of older articles, never of all that share a frequent tag.
 * @param issues the articles of each issue, in the order of dates
 */
export function relate(issues: readonly (readonly ArticleDigest[])[]): Map<ArticleDigest, RelatedLink[]> {
  const postings = new Map<string, ArticleDigest[]>()
  const related = new Map<ArticleDigest, RelatedLink[]>()
  const later = new Map<ArticleDigest, RelatedLink[]>()
  for (const issue of issues) {
    for (const article of issue) {
      for (const tag of article.tags) {
        const list = postings.get(tagKey(tag))
        if (list) list.push(article)
        else postings.set(tagKey(tag), [article])
      }
    }
    for (const article of issue) {
      const found = nearest(article, postings)
      related.set(
        article,
        found.map(({ other, shared }) => ({ ...linkTo(other), shared })),
      )
      for (const { other, shared } of found) {
        if (other.summary.date === article.summary.date) continue
        const links = later.get(other) ?? []
        later.set(other, [{ ...linkTo(article), shared }, ...links].slice(0, LATER))
      }
    }
  }
  for (const [article, links] of later) related.set(article, [...links, ...(related.get(article) ?? [])])
  return related
}

interface Found {
  other: ArticleDigest
  score: number
  shared: string[]
}

function nearest(article: ArticleDigest, postings: ReadonlyMap<string, readonly ArticleDigest[]>): Found[] {
  const found = new Map<ArticleDigest, Found>()
  for (const tag of article.tags) {
    const list = postings.get(tagKey(tag)) ?? []
    const score = KINDS[tag.kind].weight / Math.log2(1 + list.length)
    for (const other of list.slice(-LOOK_BACK)) {
      if (other === article) continue
      const entry = found.get(other) ?? { other, score: 0, shared: [] }
      entry.score += score
      entry.shared.push(tag.name)
      found.set(other, entry)
    }
  }
  return [...found.values()]
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || compare(b.other, a.other))
    .slice(0, EARLIER)
    .map((entry) => ({ ...entry, shared: entry.shared.slice(0, 3) }))
}

/** Newer first, then in page order. */
function compare({ summary: a }: ArticleDigest, { summary: b }: ArticleDigest): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : b.page - a.page || b.n - a.n
}

import { TAG_KINDS, type TagKind } from './kinds.ts'
import type { Article } from './schema.ts'

/** A tag: a kind and a name as printed in full. */
export interface Tag {
  kind: TagKind
  name: string
}

/** How often a tag occurs among articles. */
export interface TagCount extends Tag {
  count: number
}

/** A key that is equal for equal tags. */
export const tagKey = ({ kind, name }: Tag): string => `${kind}/${name}`

/** Every tag of an article, people first, in the order in which the article names them. */
export function tagsOf(article: Pick<Article, 'tags'>): Tag[] {
  return TAG_KINDS.flatMap((kind) => article.tags[kind].map(({ name }) => ({ kind, name })))
}

/** Counts, per tag, the articles that carry it: most frequent first, then in order of first appearance. */
export function countTags(articles: Iterable<Pick<Article, 'tags'>>): TagCount[] {
  const counts = new Map<string, TagCount>()
  for (const article of articles) {
    for (const tag of tagsOf(article)) {
      const entry = counts.get(tagKey(tag))
      if (entry) entry.count += 1
      else counts.set(tagKey(tag), { ...tag, count: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

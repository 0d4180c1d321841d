import type { TagKind } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import type { ArticleNames } from './article-names.ts'

/** One side of a question: a name as an article has it, and what stands around it there. */
export interface Sight {
  name: string
  /** `2024-02-24/01/3` */
  id: string
  date: string
  headline: string
  roles: string[]
  /** Companies and organisations, then places: few, in the order of the article. */
  bodies: string[]
  places: string[]
}

/**
 * What the editor may decide about names, and ingest never does by itself: that two of one name are two people, `as`
 * being what the one here would be called; or that two names are one body's, short and in full. `score` is how much
 * speaks for it, 0 to 1.
 */
export type Proposal = { tag: Tag; score: number; here: Sight; there: Sight } & (
  { about: 'namesake'; as: string } | { about: 'short form'; full: string }
)

const FEW = 3

/** An article as the editor is shown it beside another. */
export function sightOf(article: ArticleNames, kind: TagKind, name: string): Sight {
  const { id, date, headline, tags } = article
  const few = (list: readonly { name: string }[]): string[] =>
    list.flatMap((tag) => (tag.name === name ? [] : tag.name)).slice(0, FEW)
  return {
    name,
    id,
    date,
    headline,
    roles: [...(tags[kind].find((tag) => tag.name === name)?.roles ?? [])],
    bodies: few([...tags.companies, ...tags.organisations]),
    places: few(tags.places),
  }
}

/** Whether a line of the registry can carry a name. */
export const isWritable = (name: string): boolean => !/[=:：#|｜,，、\s]/u.test(name)

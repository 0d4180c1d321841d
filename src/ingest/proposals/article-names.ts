import type { TagKind } from '#domain/kinds.ts'
import type { Article, Page, Tags } from '#domain/schema.ts'
import { tagKey, tagsOf, type Tag } from '#domain/tags.ts'
import { articleId } from '#domain/urls.ts'

/** What is known of an article for telling names apart: where it stands, and its names with their roles. */
export interface ArticleNames {
  /** `2024-02-24/01/3` */
  id: string
  date: string
  headline: string
  tags: Tags
}

/** The articles of a page for {@link archiveOf}. */
export const namesOfPage = (page: Pick<Page, 'date' | 'page'> & { articles: readonly NamedArticle[] }) =>
  page.articles.map(({ n, headline, tags }): ArticleNames => ({
    id: articleId({ ...page, n }),
    date: page.date,
    headline: headline.main,
    tags,
  }))
type NamedArticle = Pick<Article, 'n' | 'tags'> & { headline: Pick<Article['headline'], 'main'> }

/** Articles by their names. */
export interface Archive {
  size: number
  /** The articles with a name, oldest first. */
  with: (tag: Tag) => readonly ArticleNames[]
  /** The names of a kind. */
  names: (kind: TagKind) => readonly string[]
}

/** Puts articles in the order of their addresses, and finds them by name. */
export function archiveOf(articles: readonly ArticleNames[]): Archive {
  const byTag = new Map<string, ArticleNames[]>()
  const names = new Map<TagKind, Set<string>>()
  const order = (a: ArticleNames, b: ArticleNames): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  for (const article of articles.toSorted(order))
    for (const tag of tagsOf(article)) {
      const own = byTag.get(tagKey(tag))
      if (own) own.push(article)
      else byTag.set(tagKey(tag), [article])
      names.set(tag.kind, (names.get(tag.kind) ?? new Set()).add(tag.name))
    }
  const lists = new Map([...names].map(([kind, own]) => [kind, [...own].sort()]))
  return {
    size: articles.length,
    with: (tag) => byTag.get(tagKey(tag)) ?? [],
    names: (kind) => lists.get(kind) ?? [],
  }
}

/** A name that so many articles have, and so great a share of them, tells nothing of who is meant. */
const MANY = 5
const SHARE = 0.1

/** Of two articles the names of these kinds that both have and that tell something; `but` are left out. */
export function sharedNames(
  one: ArticleNames,
  other: ArticleNames,
  kinds: readonly TagKind[],
  archive: Archive,
  but: readonly string[],
): string[] {
  return kinds.flatMap((kind) => {
    const own = new Set(telling(one, kind, archive))
    return telling(other, kind, archive).filter((name) => own.has(name) && !but.includes(name))
  })
}

/** The names of a kind in an article that are not everywhere in the archive. */
export const telling = ({ tags }: ArticleNames, kind: TagKind, archive: Archive): string[] =>
  tags[kind]
    .map(({ name }) => name)
    .filter((name) => {
      const count = archive.with({ kind, name }).length
      return count < MANY || count < archive.size * SHARE
    })

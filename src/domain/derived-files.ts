import type { TagKind } from './kinds.ts'

/** Files that lists and search read, relative to the site's base folder; `dataFile` has those of articles and issues. */
export const listFile = {
  year: (year: number) => `data/derived/years/${year}.json`,
  kind: (kind: TagKind, slice: number) => `data/derived/kinds/${kind}/${slice}.json`,
  /** All names of a kind, to be looked through. */
  kindNames: (kind: TagKind, part: number) => `data/derived/names/${kind}/${part}.json`,
  /** A tag's page holds its data itself (see data/site/page-data.ts): a file less for each of many tags. */
  tag: ({ kind, slug }: { kind: TagKind; slug: string }) => `${kind}/${slug}/index.html`,
  tagSlice: ({ kind, slug }: { kind: TagKind; slug: string }, slice: number) =>
    `${kind}/${slug}/${slice}/index.html`,
  /** Which names the articles of a tag carry, where they are too many for its page. */
  tagArticles: ({ kind, slug }: { kind: TagKind; slug: string }) => `data/derived/tags/${kind}/${slug}.json`,
  /** A file of the search index; below `data/search/s/` are those that never change under their name. */
  search: (path: string) => `data/search/${path.replace(/^s-/, 's/')}`,
}

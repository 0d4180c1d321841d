import type { Appearance } from '#domain/derived-lists.ts'
import type { TagKind } from '#domain/kinds.ts'
import type { ParsedPage } from '#domain/parse.ts'
import { quoteOf } from '#domain/quote.ts'
import { sentencesOf } from '#domain/text.ts'
import { sentenceId, slugOf } from '#domain/urls.ts'
import { pagesHere } from './pages-here.ts'

/** A name as its address has it. */
export interface NameAddress {
  kind: TagKind
  slug: string
}

/** The articles on this device that name somebody or something, newest first. */
export interface NamedHere {
  /** As printed in full: an address may cut it. */
  name: string
  /** That of the pages, where it is not simplified Chinese. */
  language: string | undefined
  appearances: Appearance[]
}

/**
 * What the pages of the paper that are kept here, read or taken along, say of a name; null if nothing. Asks no network.
 * @param base the site's folder, with both slashes
 */
export async function articlesNaming(
  address: NameAddress,
  base: string,
  signal?: AbortSignal,
): Promise<NamedHere | null> {
  const named: NamedHere[] = []
  const isWanted = (text: string) => mayName(text, address)
  for await (const page of pagesHere(base, { isWanted, signal })) named.push(...namedIn(page, address))
  const [newest] = named
  return newest ? { ...newest, appearances: named.flatMap(({ appearances }) => appearances) } : null
}

/**
 * Most pages need not be parsed to know that they do not have a name: it begins as its address does up to the first `~`. JSON with a
 * `\\` may write it otherwise.
 */
const mayName = (text: string, { slug }: NameAddress): boolean =>
  text.includes(slug.replace(/~.*/, '')) || text.includes('\\')

/** The articles of a page that carry a name, the last first, as on the name's own page. */
function namedIn(page: ParsedPage['page'], { kind, slug }: NameAddress): NamedHere[] {
  const { date, page: number, language } = page
  return [...page.articles]
    .sort((a, b) => b.n - a.n)
    .flatMap((article) => {
      const tag = article.tags[kind].find(({ name }) => slugOf(name) === slug)
      if (!tag) return []
      const one: Appearance = {
        date,
        page: number,
        n: article.n,
        headline: article.headline.main,
        roles: tag.roles ?? [],
        ...quoteOf(article, { kind, name: tag.name }, countedAt),
      }
      return [{ name: tag.name, language: language === 'zh-Hans' ? undefined : language, appearances: [one] }]
    })
}

/** It is the text that opens, so that counting finds the sentence; a print, which finds it after corrections, would be more code. */
const countedAt = (text: string, paragraph: number, offset: number): string =>
  `#${sentenceId(paragraph + 1, sentencesOf(text).findIndex(({ end }) => offset < end) + 1)}`

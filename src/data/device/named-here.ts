import type { Appearance } from '#domain/derived-lists.ts'
import type { TagKind } from '#domain/kinds.ts'
import { parsePage, type ParsedPage } from '#domain/parse.ts'
import { quoteOf } from '#domain/quote.ts'
import { sentencesOf } from '#domain/text.ts'
import { dataFile, readablePath, sentenceId, slugOf } from '#domain/urls.ts'
import { downloads, downloadStore, ifThere, PAGE_DATA, STORES } from './stores.ts'

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

/** Most pages that are looked through, newest first, and the longest that is one. */
const MOST = { pages: 1000, characters: 24_000_000 }

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
  for (const [file, { store, url }] of (await pagesKept(base)).slice(0, MOST.pages)) {
    signal?.throwIfAborted()
    const text = (await (await store.match(url))?.text()) ?? ''
    named.push(...(mayName(text, address) ? namedIn(text, file, address) : []))
  }
  const [newest] = named
  return newest ? { ...newest, appearances: named.flatMap(({ appearances }) => appearances) } : null
}

/** Where each page of the paper lies, the newest first. What was taken along counts more than what was read: it is what opens. */
async function pagesKept(base: string): Promise<[string, { store: Cache; url: string }][]> {
  const taken = (await downloads()).map(({ name, version }) => downloadStore(name, version))
  const pages = new Map<string, { store: Cache; url: string }>()
  for (const name of [...taken, STORES.read]) {
    const store = await ifThere(name)
    for (const { url } of (await store?.keys()) ?? []) {
      const { pathname } = new URL(url)
      const file = pathname.startsWith(base) ? readablePath(pathname.slice(base.length)) : ''
      if (store && PAGE_DATA.test(file) && !pages.has(file)) pages.set(file, { store, url })
    }
  }
  return [...pages].sort(([a], [b]) => (a < b ? 1 : -1))
}

/**
 * Most pages need not be parsed to know that they do not have a name: it begins as its address does up to the first `~`. JSON with a
 * `\\` may write it otherwise.
 */
const mayName = (text: string, { slug }: NameAddress): boolean =>
  text.length <= MOST.characters && (text.includes(slug.replace(/~.*/, '')) || text.includes('\\'))

/** The articles of a page that carry a name, the last first, as on the name's own page; none if the page cannot be read. */
function namedIn(text: string, file: string, { kind, slug }: NameAddress): NamedHere[] {
  const page = readPage(text, file)
  // What does not lie where it says would lead to another article.
  if (!page || dataFile.page(page) !== file) return []
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

function readPage(text: string, file: string): ParsedPage['page'] | undefined {
  try {
    return parsePage(JSON.parse(text), file).page
  } catch {
    return undefined
  }
}

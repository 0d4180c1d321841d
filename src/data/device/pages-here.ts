import { parsePage, type ParsedPage } from '#domain/parse.ts'
import { dataFile, readablePath } from '#domain/urls.ts'
import { downloads, downloadStore, ifThere, PAGE_DATA, STORES } from './stores.ts'

/** Most pages that are looked through, newest first, and the longest that is one. */
const MOST = { pages: 1000, characters: 24_000_000 }

interface Place {
  store: Cache
  url: string
}

/**
 * The pages of the paper that are kept here, read or taken along, the newest first; what cannot be read is left out. Asks no network.
 * @param base the site's folder, with both slashes
 * @param isWanted by its text: most pages need not be parsed
 */
export async function* pagesHere(
  base: string,
  {
    isWanted = () => true,
    signal,
  }: { isWanted?: (text: string) => boolean; signal?: AbortSignal | undefined },
): AsyncGenerator<ParsedPage['page'], void> {
  for (const [file, { store, url }] of (await placesOfPages(base)).slice(0, MOST.pages)) {
    signal?.throwIfAborted()
    const text = (await (await store.match(url))?.text()) ?? ''
    const page = text.length <= MOST.characters && isWanted(text) ? readPage(text, file) : undefined
    // What does not lie where it says would lead to another article.
    if (page && dataFile.page(page) === file) yield page
  }
}

/** Where each page lies, the newest first. What was taken along counts more than what was read: it is what opens. */
async function placesOfPages(base: string): Promise<[file: string, Place][]> {
  const taken = (await downloads()).map(({ name, version }) => downloadStore(name, version))
  const pages = new Map<string, Place>()
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

function readPage(text: string, file: string): ParsedPage['page'] | undefined {
  try {
    return parsePage(JSON.parse(text), file).page
  } catch {
    return undefined
  }
}

import { parsePage } from '#domain/parse.ts'
import { articlePath, dataFile, readablePath } from '#domain/urls.ts'
import { ifThere, KEPT_AT, PAGE_DATA, STORES } from './stores.ts'

/** A page that opens without a network: by the headline of the article, or as its own head calls it. */
export interface KeptPage {
  path: string
  title: string
}

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Most files that are looked through, and most pages that are named. */
const MOST = { files: 30, pages: 60 }

/** What opens of what was read, newest first, each once. @param base the site's folder, with both slashes */
export async function keptPages(base: string): Promise<KeptPage[]> {
  const store = await ifThere(STORES.read)
  if (!store) return []
  const wanted = (await store.keys())
    .map(({ url }) => ({ url, below: readablePath(new URL(url).pathname.slice(base.length)) }))
    .filter(({ below }) => !below.startsWith('data/') || PAGE_DATA.test(below))
  const files = await Promise.all(
    wanted.map(async ({ url, below }) => {
      const file = await store.match(url)
      return { below, file, at: Number(file?.headers.get(KEPT_AT)) }
    }),
  )
  files.sort((a, b) => b.at - a.at)
  const named = await Promise.all(
    files.slice(0, MOST.files).map(async ({ below, file }) => {
      const text = (await file?.text()) ?? ''
      return PAGE_DATA.test(below) ? articlesIn(text, below) : [pageIn(text, below)]
    }),
  )
  // Earlier versions kept a page under each spelling of its address; and of an article both page and data may be there.
  const titles = new Map<string, string>()
  for (const { path, title, isHeadline } of named.flat())
    if (isHeadline || !titles.has(path)) titles.set(path, title)
  return Array.from(titles, ([path, title]) => ({ path, title })).slice(0, MOST.pages)
}

/** Whether the search page is drawn without a network: it needs its code, and the site at a glance. @param base as above */
export async function canSearch(base: string): Promise<boolean> {
  const code = (await (await ifThere(STORES.code))?.keys()) ?? []
  const site = await (await ifThere(STORES.read))?.match(base + dataFile.site())
  return site !== undefined && code.some(({ url }) => url.includes('/SearchPage-'))
}

type Named = KeptPage & { isHeadline: boolean }

/** A page as its own head calls it. */
function pageIn(html: string, below: string): Named {
  // Read by hand: a parser of HTML must not be given what no policy vouches for (Trusted Types).
  const title = /<title>([^<]{1,300})<\/title>/.exec(html)?.[1]
  const path = `/${below}`
  return {
    path,
    title: title?.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => MARKS[name] ?? '') ?? path,
    isHeadline: false,
  }
}

/** The articles of a page of the paper; none if it cannot be read. */
function articlesIn(json: string, file: string): Named[] {
  try {
    const { page } = parsePage(JSON.parse(json), file)
    return page.articles.map(({ n, headline }) => ({
      path: articlePath({ ...page, n }),
      title: headline.main,
      isHeadline: true,
    }))
  } catch {
    return []
  }
}

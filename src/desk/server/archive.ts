import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { DateSchema, TagsSchema } from '#domain/schema.ts'
import { pageFiles } from '#ingest/index-file.ts'
import { archiveOf, namesOfPage, type Archive, type ArticleNames } from '#ingest/proposals/article-names.ts'
import type { Places } from './shelf.ts'

/** What is read of a page for its names: the text stays unread, so that a large archive is read in seconds. */
const PageNamesSchema = v.object({
  date: DateSchema,
  page: v.number(),
  articles: v.array(v.object({ n: v.number(), headline: v.object({ main: v.string() }), tags: TagsSchema })),
})

interface Read {
  /** Changes when the file does. */
  state: string
  articles: readonly ArticleNames[]
}

/** The names of the published pages, read when first asked for; a page is read again when its file has changed. */
export class PublishedNames {
  readonly #pages: string
  readonly #read = new Map<string, Read>()
  #isFresh = false
  /** The last answer: one page is on the desk, and asks at each change. */
  #last: { pageId: string; archive: Archive } | undefined

  constructor({ data }: Pick<Places, 'data'>) {
    this.#pages = join(data, 'pages')
  }

  /** Files may have changed: they are looked at again before the next answer. */
  look(): void {
    this.#isFresh = false
  }

  /** All pages but the one of this id (`2024-02-24/01`). */
  without(pageId: string): Archive {
    if (!this.#isFresh) this.#refresh()
    if (this.#last?.pageId !== pageId) {
      const articles = [...this.#read.values()].flatMap((page) => page.articles)
      const others = articles.filter(({ id }) => !id.startsWith(`${pageId}/`))
      this.#last = { pageId, archive: archiveOf(others) }
    }
    return this.#last.archive
  }

  #refresh(): void {
    const files = existsSync(this.#pages) ? pageFiles(this.#pages) : []
    const gone = new Set(this.#read.keys())
    for (const file of files) {
      gone.delete(file)
      const { mtimeMs, size } = statSync(file)
      const state = `${mtimeMs} ${size}`
      if (this.#read.get(file)?.state !== state) this.#read.set(file, { state, articles: readNames(file) })
    }
    for (const file of gone) this.#read.delete(file)
    this.#isFresh = true
    this.#last = undefined
  }
}

/** The names of a page's articles; none where it cannot be read, which ingest reports. */
function readNames(file: string): ArticleNames[] {
  try {
    const page = v.safeParse(PageNamesSchema, JSON.parse(readFileSync(file, 'utf8')))
    return page.success ? namesOfPage(page.output) : []
  } catch {
    return []
  }
}

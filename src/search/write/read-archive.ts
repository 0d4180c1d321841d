import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DataError, parsePage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import type { SearchDoc } from '../format/doc.ts'
import { pageId } from '#domain/urls.ts'
import { docsOf } from '../format/page-docs.ts'

/** The articles of a data directory (`DIR/pages/<date>/<page>.json`) in order, and what could not be read. */
export interface ArchiveReader {
  docs: AsyncGenerator<SearchDoc>
  /** The date of the newest page, '' when there is none. */
  newest: string
  problems: Problem[]
}

/** Reads page JSON from a directory, a page at a time; a page or article that is broken is left out and named. */
export async function readArchive(dir: string): Promise<ArchiveReader> {
  const pages = join(dir, 'pages')
  const dates = (await readdir(pages)).filter((name) => /^\d{4}-\d\d-\d\d$/u.test(name)).sort()
  const problems: Problem[] = []
  return { docs: docsIn(pages, dates, problems), newest: dates.at(-1) ?? '', problems }
}

async function* docsIn(
  pages: string,
  dates: readonly string[],
  problems: Problem[],
): AsyncGenerator<SearchDoc> {
  for (const date of dates) {
    const files = (await readdir(join(pages, date))).filter((name) => /^\d\d\.json$/u.test(name)).sort()
    for (const name of files) {
      const file = `${date}/${name}`
      try {
        const data: unknown = JSON.parse(await readFile(join(pages, file), 'utf8'))
        const { page, problems: found } = parsePage(data, file)
        problems.push(...found)
        if (`${pageId(page)}.json` === file) yield* docsOf(page)
        else problems.push({ file, place: 'date', code: 'misplaced', lost: 'file', found: pageId(page) })
      } catch (error) {
        const code = error instanceof SyntaxError ? 'json' : 'other'
        problems.push(
          error instanceof DataError
            ? error.problem
            : { file, place: '', code, lost: 'file', found: String(error) },
        )
      }
    }
  }
}

import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DataError, parseData, parsePage, type ParsedPage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import { IndexSchema } from '#domain/schema.ts'
import { dataFile, parseDate, parsePageNumber } from '#domain/urls.ts'

/** A page file of a data folder, unread: where it stands, and where in the site. */
export interface PageFile {
  /** Its place on the disk. */
  path: string
  /** Its path from the site's base folder, `data/pages/2024-02-24/01.json`. */
  file: string
  date: string
  page: number
}

/**
 * Lists the page files of a data folder (`pages/<date>/<page>.json`) in the order of dates and pages, whatever
 * order the disk has.
 */
export async function listPages(dataDir: string): Promise<PageFile[]> {
  const root = join(dataDir, 'pages')
  const files: PageFile[] = []
  for (const date of await list(root)) {
    if (!parseDate(date)) continue
    for (const name of await list(join(root, date))) {
      const page = name.endsWith('.json') ? parsePageNumber(name.slice(0, -5)) : undefined
      if (page) files.push({ path: join(root, date, name), file: dataFile.page({ date, page }), date, page })
    }
  }
  return files
}

/** Parses the text of a page file; answers a problem where nothing of it can be used. */
export function readPage({ file, date, page }: PageFile, text: string): ParsedPage | Problem {
  try {
    const parsed = parsePage(JSON.parse(text), file)
    const wrong = parsed.page.date !== date ? 'date' : parsed.page.page !== page ? 'page' : undefined
    if (!wrong) return parsed
    return { file, place: wrong, code: 'misplaced', lost: 'file', found: String(parsed.page[wrong]) }
  } catch (error) {
    return problemOf(error, file)
  }
}

/**
 * Reads the paper's name from `pages/index.json`. The folder counts, not the index; but what the index promises
 * and is not there is a problem.
 */
export async function readIndex(
  dataDir: string,
  there: ReadonlySet<string>,
): Promise<{ paper: string | undefined; problems: Problem[] }> {
  const file = 'data/pages/index.json'
  try {
    const text = await readFile(join(dataDir, 'pages/index.json'), 'utf8')
    const { paper, pages } = parseData(IndexSchema, JSON.parse(text), file)
    const missing = [...pages.entries()].filter(([, page]) => !there.has(dataFile.page(page)))
    const problems = missing.map(([i, page]): Problem => ({
      file,
      place: `pages[${i}]`,
      code: 'absent',
      lost: 'file',
      found: dataFile.page(page),
    }))
    return { paper, problems }
  } catch (error) {
    return { paper: undefined, problems: [problemOf(error, file)] }
  }
}

function problemOf(error: unknown, file: string): Problem {
  if (error instanceof DataError) return error.problem
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const fault = { file, place: '', lost: 'file' } as const
  if (missing) return { ...fault, code: 'absent' }
  return error instanceof SyntaxError
    ? { ...fault, code: 'json', found: error.message }
    : { ...fault, code: 'other', found: String(error) }
}

async function list(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).sort()
  } catch {
    return []
  }
}

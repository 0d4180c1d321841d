import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DataError, parseData, parsePage, type ParsedPage, type Problem } from '#domain/parse.ts'
import { IndexSchema } from '#domain/schema.ts'
import { dataFile, parseDate, parsePageNumber } from '#domain/urls.ts'

/** A page file of an archive, as far as it could be read. */
export interface ArchivePage extends ParsedPage {
  /** Its path from the site's base folder, `data/pages/2024-02-24/01.json`. */
  file: string
  date: string
  number: number
}

/** What a data folder holds, in the order of dates and pages. */
export interface Archive {
  paper: string
  pages: ArchivePage[]
  /** Faults that cost a whole file. */
  problems: Problem[]
}

/**
 * Reads a data folder (`pages/<date>/<page>.json`). A file that cannot be used is named among the problems and
 * the others are read; the folder counts, not `index.json`, but what the index promises and is not there is a
 * problem too.
 */
export async function readArchive(dataDir: string): Promise<Archive> {
  const archive: Archive = { paper: '', pages: [], problems: [] }
  const root = join(dataDir, 'pages')
  for (const date of await list(root)) {
    if (!parseDate(date)) continue
    for (const name of await list(join(root, date))) {
      const number = parsePageNumber(name.replace(/\.json$/, ''))
      if (!name.endsWith('.json') || !number) continue
      await readPage(archive, join(root, date, name), date, number)
    }
  }
  await checkIndex(archive, join(root, 'index.json'))
  archive.paper ||= archive.pages.at(-1)?.page.paper ?? '版面'
  return archive
}

async function readPage(archive: Archive, path: string, date: string, number: number): Promise<void> {
  const file = dataFile.page({ date, page: number })
  try {
    const parsed = parsePage(JSON.parse(await readFile(path, 'utf8')), file)
    for (const key of ['date', 'page'] as const) {
      const expected = key === 'date' ? date : number
      if (parsed.page[key] === expected) continue
      const message = `写的是 ${parsed.page[key]}，文件却在 ${expected}；请移动文件或改正这一项`
      throw new DataError({ file, place: key, message })
    }
    archive.pages.push({ file, date, number, ...parsed })
  } catch (error) {
    archive.problems.push(problemOf(error, file))
  }
}

async function checkIndex(archive: Archive, path: string): Promise<void> {
  const file = 'data/pages/index.json'
  const there = new Set([...archive.pages, ...archive.problems].map((one) => one.file))
  try {
    const index = parseData(IndexSchema, JSON.parse(await readFile(path, 'utf8')), file)
    archive.paper = index.paper
    for (const [i, page] of index.pages.entries()) {
      if (there.has(dataFile.page(page))) continue
      archive.problems.push({ file, place: `pages[${i}]`, message: `没有文件 ${dataFile.page(page)}` })
    }
  } catch (error) {
    archive.problems.push(problemOf(error, file))
  }
}

function problemOf(error: unknown, file: string): Problem {
  if (error instanceof DataError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return { file, place: '（整个文件）', message: missing ? '没有这个文件；请运行 npm run ingest' : message }
}

async function list(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).sort()
  } catch {
    return []
  }
}

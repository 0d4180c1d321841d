import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, parsePage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import type { Index } from '#domain/schema.ts'
import { serialise } from './serialise.ts'
import { say, type Said } from './wording/said.ts'
import { writeWhole } from './write.ts'

/**
 * Rebuilds `pages/index.json` from the pages present, so that it can never disagree with them. A page that
 * cannot be read is left out and returned as a problem. Writes nothing where there is no page.
 */
export function writeIndex(pagesDir: string): Said[] {
  const problems: Said[] = []
  const pages: Index['pages'] = []
  let paper = ''
  for (const path of pageFiles(pagesDir)) {
    try {
      const { page } = parsePage(JSON.parse(readFileSync(path, 'utf8')), path)
      const { date, pageName } = page
      paper = page.paper
      pages.push({ date, page: page.page, ...(pageName ? { pageName } : {}), articles: page.articles.length })
    } catch (error) {
      const problem: Problem =
        error instanceof DataError ? error.problem : { file: path, place: '', code: 'json', lost: 'file' }
      problems.push(say('problem-line', problem))
    }
  }
  if (pages.length === 0) return problems
  const index: Index = { schema: 'banmian/index/1', paper, pages }
  writeWhole(join(pagesDir, 'index.json'), serialise(index))
  return problems
}

/** Every `<date>/<page>.json`, in order of date and page. */
export function pageFiles(pagesDir: string): string[] {
  const dates = readdirSync(pagesDir).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
  return dates.sort().flatMap((date) =>
    readdirSync(join(pagesDir, date))
      .filter((name) => /^\d{2}\.json$/.test(name))
      .sort()
      .map((name) => join(pagesDir, date, name)),
  )
}

import { existsSync, readFileSync } from 'node:fs'
import { DataError, parsePage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import { articlePath, pagePath } from '#domain/urls.ts'
import { fromOf, linesOf } from './redirects-file.ts'
import type { Published, Removed } from './numbers.ts'
import type { PageHead } from './stages.ts'
import { PageTextError } from './steps/file/page-text-error.ts'
import { writeWhole } from './write.ts'
import { say } from './wording/said.ts'

type Place = Pick<PageHead, 'date' | 'page'>

/**
 * What stands of a page: page JSON, and the numbers that `redirects` leads away. Throws a {@link PageTextError}
 * where the page JSON cannot be read: without it numbers would move.
 */
export function readPublished(file: string, place: Place, redirects?: string): Published | undefined {
  const retired = redirects === undefined ? [] : retiredNumbers(redirects, place)
  if (!existsSync(file)) return retired.length > 0 ? { articles: [], retired } : undefined
  try {
    const { page, problems } = parsePage(JSON.parse(readFileSync(file, 'utf8')), file)
    const problem = problems.find(({ lost }) => lost !== 'part')
    if (problem) throw new DataError(problem)
    return { articles: page.articles, retired }
  } catch (error) {
    const problem: Problem =
      error instanceof DataError ? error.problem : { file, place: '', code: 'json', lost: 'file' }
    throw new PageTextError(0, say('published-broken', problem))
  }
}

function retiredNumbers(redirects: string, place: Place): number[] {
  const numbers = linesOf(redirects).flatMap((line) => {
    const [from = ''] = line.trim().split(/\s/u)
    const n = from.startsWith(`${pagePath(place)}/`) ? from.slice(pagePath(place).length + 1) : ''
    return /^[1-9]\d{0,2}$/u.test(n) ? [Number(n)] : []
  })
  return [...new Set(numbers)]
}

/** The line of `content/redirects.txt` that leads from a removed article to the one that has its text, or its page. */
export function redirectLine(place: Place, { n, headline, to }: Removed): string {
  const target = to === undefined ? pagePath(place) : articlePath({ ...place, n: to })
  return `${articlePath({ ...place, n })} ${target}  # ${headline}`
}

/** Adds lines to the redirects, whole or not at all; an address that is led away already keeps its line. */
export function addRedirects(file: string, lines: readonly string[]): void {
  const own = linesOf(file)
  const led = new Set(own.map(fromOf))
  const fresh = lines.filter((line) => !led.has(fromOf(line)))
  if (fresh.length === 0) return
  writeWhole(file, `${[...own, ...fresh].join('\n')}\n`)
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ARCHIVE_MAKER } from '../support/sites.ts'

const SIZES = new Map([
  ['200', 'small'],
  ['1312', 'medium'],
])

/** The folder of so many articles, made where it is not there; the project's own without a number. */
export function archiveOf(articles: string | undefined): string | undefined {
  if (articles === undefined) return 'public/data'
  const size = SIZES.get(articles)
  if (!size) throw new Error(`--articles takes ${[...SIZES.keys()].join(', ')}`)
  if (!canMakeArchives()) return undefined
  const dir = resolve('.cache/archives', `bench-${articles}`)
  execFileSync('node', [ARCHIVE_MAKER, dir, '--size', size], { stdio: 'ignore' })
  return dir
}

/** Whether the real text is at hand that archives are made of; says so where it is not. */
export function canMakeArchives(): boolean {
  const is = existsSync(ARCHIVE_MAKER)
  if (!is) console.log(`skipped: ${ARCHIVE_MAKER} is not there (set SHARED_DIR)`)
  return is
}

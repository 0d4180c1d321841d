import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { editsPath } from './edits/beside.ts'
import type { Doubt, PageHead } from './stages.ts'
import { PageTextError } from './steps/file/page-text-error.ts'
import { say, type Said } from './wording/said.ts'

/** How the file of a page is named: `2024-02-24-01.txt`, its page with one digit or two. */
const NAME = /^(\d{4}-\d{2}-\d{2})-(\d{1,2})\.(?:txt|json)$/u
/** What is meant to be such a file, or corrections of one: notes of other names are left alone. */
const LIKE_A_PAGE = /^\d.*\.(?:txt|json)$/iu
const EDITS = /\.edits\.txt$/u

/** The page files of a folder by name, and what is to be said of files that look like some and that nobody reads. */
export function pageFilesOf(folder: string): { files: string[]; unread: Said[] } {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const files = names.filter((name) => NAME.test(name))
  const edits = new Set(files.map(editsPath))
  const unread = names
    .filter((name) => LIKE_A_PAGE.test(name) && !files.includes(name) && !edits.has(name))
    .map((name) => say(EDITS.test(name) ? 'edits-alone' : 'misnamed', join(folder, name)))
  return { files: files.map((name) => join(folder, name)), unread }
}

/**
 * A file named after another page than its header says is most likely a copy whose header was forgotten.
 * @returns a doubt where that is all
 * @throws PageTextError where the page of the header has a file beside it, which this one would take the place of
 */
export function checkName(file: string, { date, page }: PageHead): Doubt[] {
  const name = basename(file)
  const [, day, number] = NAME.exec(name) ?? []
  if (day === undefined || (day === date && Number(number) === page)) return []
  const other = [String(page).padStart(2, '0'), String(page)]
    .flatMap((digits) => [`${date}-${digits}.txt`, `${date}-${digits}.json`])
    .find((own) => existsSync(join(dirname(file), own)))
  if (other !== undefined) throw new PageTextError(1, say('page-taken', name, date, page, other))
  return [{ line: 1, kind: 'page', said: say('name-differs', date, page), text: name }]
}

import { dirname, join } from 'node:path'
import type { Page } from '#domain/schema.ts'
import { articleId, articlePath, issuePath, pageId, pagePath } from '#domain/urls.ts'
import { pageFiles } from './index-file.ts'
import { addRedirects } from './published.ts'
import { fromOf, linesOf } from './redirects-file.ts'
import { readText } from './text-file.ts'
import { writeWhole } from './write.ts'

/** What is needed of a page to lead its addresses on. */
export type Numbered = Pick<Page, 'date' | 'page'> & {
  articles: readonly { n: number; headline: { main: string } }[]
}

/** The number that an article has now, by the one it had: the one with its headline is the same article. */
function numbersNow(from: Numbered, to: Numbered): Map<number, number> {
  return new Map(
    from.articles.flatMap(({ n, headline: { main } }) => {
      const own = to.articles.find(({ headline }) => headline.main === main)
      return own ? [[n, own.n]] : []
    }),
  )
}

/**
 * Leads what led to a page that was moved to where it stands now; and its own addresses too, if readers have them
 * (`isKnown`): else what was led away within it is forgotten, for its numbers are free again.
 * @returns how many addresses of it lead on
 */
export function redirectPage(
  file: string,
  pagesDir: string,
  [from, to]: readonly [Numbered, Numbered],
  isKnown: boolean,
): number {
  const numbers = numbersNow(from, to)
  const articles = from.articles.map(({ n, headline }) => {
    const now = numbers.get(n)
    const path = now === undefined ? pagePath(to) : articlePath({ ...to, n: now })
    return { from: articlePath({ ...from, n }), to: path, why: `  # ${headline.main}` }
  })
  const moved = new Map(articles.map((one) => [one.from, one.to]))
  const isWithin = (path: string) => path === pagePath(from) || path.startsWith(`${pagePath(from)}/`)
  const before = linesOf(file)
  const lines = before
    .filter((line) => isKnown || !isWithin(fromOf(line)))
    .map((line) => {
      const [path = '', target = '', ...why] = line.trim().split(/\s+/u)
      if (path.startsWith('#') || !isWithin(target)) return line
      return [path, moved.get(target) ?? pagePath(to), ...(why.length > 0 ? ['', ...why] : [])].join(' ')
    })
  if (lines.join('\n') !== before.join('\n')) writeWhole(file, lines.map((line) => `${line}\n`).join(''))
  if (!isKnown) return 0
  const added = articles.map((one) => `${one.from} ${one.to}${one.why}`)
  added.push(`${pagePath(from)} ${pagePath(to)}`)
  // The last page of its day: the day's address is gone too.
  const own = join(pagesDir, `${pageId(from)}.json`)
  const isLeft = pageFiles(pagesDir).some((path) => dirname(path) === dirname(own) && path !== own)
  if (from.date !== to.date && !isLeft) added.push(`${issuePath(from.date)} ${issuePath(to.date)}`)
  addRedirects(file, added)
  return added.length
}

/** A page is there: neither its address nor its day's leads away any more, for a build refuses a redirect that hides a page. */
export function pageIsThere(file: string, { date, page }: Pick<Page, 'date' | 'page'>): void {
  const lines = linesOf(file)
  const kept = lines.filter((line) => ![pagePath({ date, page }), issuePath(date)].includes(fromOf(line)))
  if (kept.length < lines.length) writeWhole(file, kept.map((line) => `${line}\n`).join(''))
}

/** Lines of the registry that name an article of the page name it where it stands now. */
export function renameInRegistry(file: string, from: Numbered, to: Numbered): void {
  const text = readText(file)
  const ids = new Map(
    [...numbersNow(from, to)].map(([n, now]) => [articleId({ ...from, n }), articleId({ ...to, n: now })]),
  )
  const renamed = text
    .split('\n')
    .map((line) =>
      line.trimStart().startsWith('split')
        ? line.replace(/\d{4}-\d\d-\d\d\/\d\d\/\d+/u, (id) => ids.get(id) ?? id)
        : line,
    )
    .join('\n')
  if (renamed !== text) writeWhole(file, renamed)
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '#domain/schema.ts'
import { articleId, articlePath, issuePath, pageId, pagePath } from '#domain/urls.ts'
import { pageFiles } from './index-file.ts'
import { addRedirects } from './published.ts'
import { fromOf, linesOf } from './redirects-file.ts'
import { writeWhole } from './write.ts'

/** What is needed of a page to lead its addresses on. */
export type Numbered = Pick<Page, 'date' | 'page'> & {
  articles: readonly { n: number; headline: { main: string } }[]
}

/**
 * Where the addresses of a page lead that stands under another day or number now: an article's to the one with its headline,
 * else to the page.
 * @returns old paths with new ones, and what the redirects say of them; the page's own comes last
 */
export function movedAddresses(from: Numbered, to: Numbered): { from: string; to: string; why: string }[] {
  const articles = from.articles.map(({ n, headline: { main } }) => {
    const own = to.articles.find(({ headline }) => headline.main === main)
    return {
      from: articlePath({ ...from, n }),
      to: own ? articlePath({ ...to, n: own.n }) : pagePath(to),
      why: main,
    }
  })
  return [...articles, { from: pagePath(from), to: pagePath(to), why: '' }]
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
  const moved = new Map(movedAddresses(from, to).map((one) => [one.from, one]))
  const isWithin = (path: string) => path === pagePath(from) || path.startsWith(`${pagePath(from)}/`)
  const before = linesOf(file)
  const lines = before
    .filter((line) => isKnown || !isWithin(fromOf(line)))
    .map((line) => {
      const [path = '', target = '', ...why] = line.trim().split(/\s+/u)
      if (path.startsWith('#') || !isWithin(target)) return line
      return [path, moved.get(target)?.to ?? pagePath(to), ...(why.length > 0 ? ['', ...why] : [])].join(' ')
    })
  if (lines.join('\n') !== before.join('\n')) writeWhole(file, lines.map((line) => `${line}\n`).join(''))
  if (!isKnown) return 0
  const added = [...moved.values()].map((one) => `${one.from} ${one.to}${one.why && `  # ${one.why}`}`)
  // The last page of its day: the day's address is gone too.
  const own = `${pageId(from)}.json`
  const isLeft = pageFiles(pagesDir).some((path) => dirname(path).endsWith(from.date) && !path.endsWith(own))
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
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  const ids = new Map(
    from.articles.flatMap(({ n, headline: { main } }) => {
      const own = to.articles.find(({ headline }) => headline.main === main)
      return own ? [[articleId({ ...from, n }), articleId({ ...to, n: own.n })]] : []
    }),
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

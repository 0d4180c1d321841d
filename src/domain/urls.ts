import { isRealDate } from './dates.ts'
import { TAG_KINDS, type TagKind } from './kinds.ts'
import type { Tag } from './tags.ts'

/**
 * Every address of the site, built and parsed here and nowhere else. Paths are without the site's base folder
 * and unencoded where they are shown or linked (browsers encode them on the wire).
 */

/** The place of an article: date, page (1–99), number on the page (1–999). */
export interface ArticleRef {
  date: string
  page: number
  n: number
}

export const HOME = '/'
export const ISSUES = '/issues'
export const SEARCH = '/search'
export const ABOUT = '/about'
export const SAVED = '/saved'
export const SETTINGS = '/settings'

const two = (page: number) => String(page).padStart(2, '0')

/** `/issues/2024`: a year of the archive */
export const yearPath = (year: number) => `/issues/${year}`
/** `/2024-02-24` */
export const issuePath = (date: string) => `/${date}`
/** `/2024-02-24/01` */
export const pagePath = (ref: Pick<ArticleRef, 'date' | 'page'>) => `/${pageId(ref)}`
/** `2024-02-24/01`: a page's lasting id, and its address without the leading slash. */
export const pageId = ({ date, page }: Pick<ArticleRef, 'date' | 'page'>) => `${date}/${two(page)}`
/** `2024-02-24/01/1`: an article's lasting id, and its address without the leading slash. */
export const articleId = (ref: ArticleRef) => `${pageId(ref)}/${ref.n}`
/** `/2024-02-24/01/1`; with `q`, its words are marked in the opened article. */
export const articlePath = (ref: ArticleRef, q = '') =>
  `/${articleId(ref)}${q ? `?${new URLSearchParams({ q })}` : ''}`
/** `p3s2`: where sentence 2 of paragraph 3 stands in its article, both from 1; `sentence-address.ts` leads there. */
export const sentenceId = (paragraph: number, sentence: number) => `p${paragraph}s${sentence}`
/** `/people`, and from the second slice on `/people/page/2`. */
export const kindPath = (kind: TagKind, slice = 1) => (slice > 1 ? `/${kind}/page/${slice}` : `/${kind}`)
/** `/people/王小明`; older articles of a long list stand at `/people/王小明/1`, … */
export const tagPath = ({ kind, name }: Tag, slice?: number) =>
  `/${kind}/${slugOf(name)}${slice === undefined ? '' : `/${slice}`}`

/** Files of data, relative to the site's base folder. */
export const dataFile = {
  page: (ref: Pick<ArticleRef, 'date' | 'page'>) => `data/pages/${pageId(ref)}.json`,
  context: (ref: Pick<ArticleRef, 'date' | 'page'>) => `data/derived/context/${pageId(ref)}.json`,
  site: () => 'data/derived/site.json',
  issue: (date: string) => `data/derived/issues/${date}.json`,
}

/**
 * The address of a file of the site (a picture), from its path relative to the base folder. Undefined for a file
 * on another site: nothing is loaded from elsewhere.
 * @param base the site's folder, with both slashes
 */
export const siteFile = (src: string, base: string): string | undefined =>
  /^(?:[\w+.-]+:|\/\/)/.test(src) ? undefined : base + src.replace(/^\.?\//, '')

/** Longest part of a name kept in a path: 60 characters are at most 240 bytes of a file name's 255. */
const SLUG_LENGTH = 60

/**
 * A name as one step of a path and as a file name on any disk: letters, digits and Chinese marks stay as they
 * are, other ASCII becomes `~` and two hex digits, an overlong name is cut and ends in `~~` and its hash.
 */
export function slugOf(name: string): string {
  const safe = name.replace(/[^\w\-()\u0080-\uFFFF]|[\s\u0080-\u009F\uFFFE\uFFFF]/g, (c) => {
    const hex = c.charCodeAt(0).toString(16)
    return `~${hex.padStart(2, '0')}`
  })
  if (safe.length <= SLUG_LENGTH) return safe
  return `${safe.slice(0, SLUG_LENGTH - 10).replace(/[\uD800-\uDBFF]$/, '')}~~${hashOf(name)}`
}

/** FNV-1a over UTF-16 units, 32 bits: tells texts apart, keeps nothing secret. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The same in 8 hex digits. */
export const hashOf = (text: string): string => hash32(text).toString(16).padStart(8, '0')

/** An address with its percent signs undone; what cannot be (`/%`) stays as it is. */
export function readablePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** `/People/王小明` → `/people/王小明`: an address whose first step is right but for its case; else undefined. */
export function inRightCase(path: string): string | undefined {
  const [, first = ''] = path.split('/')
  const right = `/${first.toLowerCase()}`
  const known = [ISSUES, SEARCH, ABOUT, SAVED, SETTINGS, ...TAG_KINDS.map((kind) => kindPath(kind))]
  return right !== `/${first}` && known.includes(right) ? right + path.slice(right.length) : undefined
}

/** Route parameters are strings that anybody can type: read one, or get undefined. */
export const parseDate = (text: string | undefined): string | undefined =>
  text !== undefined && isRealDate(text) ? text : undefined
export const parsePageNumber = (text: string | undefined): number | undefined =>
  text && /^\d{2}$/.test(text) && text !== '00' ? Number(text) : undefined
export const parseNumber = (text: string | undefined): number | undefined =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
export const parseYear = (text: string | undefined): number | undefined =>
  text && /^\d{4}$/.test(text) ? Number(text) : undefined
/** A tag's step of a path, if a name can have made it (no way out of its folder). */
export const parseSlug = (text: string | undefined): string | undefined =>
  text && text.length <= SLUG_LENGTH && !/[\\/.]/.test(text) ? text : undefined

/** `2024-02-24/01/1` → its parts; undefined for anything else. */
export function parseArticleId(id: string): ArticleRef | undefined {
  const [date, page, n, more] = id.split('/')
  const ref = { date: parseDate(date), page: parsePageNumber(page), n: parseNumber(n) }
  if (!ref.date || !ref.page || !ref.n || more !== undefined) return undefined
  return { date: ref.date, page: ref.page, n: ref.n }
}

import { resolve } from 'node:path'
import { Refused } from './refused.ts'

/** What a site can do without, see {@link readOptions}. */
const LEAVABLE = ['feeds', 'markdown', 'ninjs'] as const
export type Leavable = (typeof LEAVABLE)[number]

/**
 * The settings of a build, from the environment: `DATA_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `REDIRECTS`, `FEEDS`,
 * `COMPRESS`, `CARDS`, `LEAVE_OUT`, `MAX_FILES`, `OFFLINE`, `TODAY`.
 * @throws if one of them cannot be read
 */
export function readOptions(env: NodeJS.ProcessEnv) {
  const siteUrl = readSiteUrl(env['SITE_URL'] ?? '')
  const leaveOut = readLeaveOut(env['LEAVE_OUT'] ?? '')
  const cards = readCards(env['CARDS'] ?? '30')
  return {
    dataDir: resolve(env['DATA_DIR'] ?? 'public/data'),
    outDir: resolve(env['OUT_DIR'] ?? 'dist'),
    /** `https://example.org` without a closing slash, or empty. */
    siteUrl,
    /** Old addresses and where they lead now. */
    redirectsFile: env['REDIRECTS'] ?? 'content/redirects.txt',
    /** Tags whose feeds stay, however few articles they have. */
    feedsFile: env['FEEDS'] ?? 'content/feeds.txt',
    /** Whether to write `.gz` and `.br` beside each text file, for hosts that serve them. */
    compress: env['COMPRESS'] === '1',
    /** Of how many newest issues the articles get card pictures; none where no page could name them absolutely. */
    cards: siteUrl === '' ? 0 : cards,
    /**
     * What is left out: feeds of tags and authors, articles as Markdown, pages as ninjs. A feed names absolute addresses
     * (RSS 2.0, JSON Feed, the ids of RFC 4287), so a site that does not know its own has none.
     */
    leaveOut: LEAVABLE.filter((one) => leaveOut.includes(one) || (one === 'feeds' && siteUrl === '')),
    /** Most files that the site may have: a host's limit. */
    maxFiles: readCount('MAX_FILES', env['MAX_FILES']),
    /** Whether pages that were read open without a network; if not, what an earlier build gave readers for it is taken away. */
    offline: env['OFFLINE'] !== 'off',
    /** Whether to say where the time went. */
    timings: env['TIMINGS'] === '1',
    /** The day that the news sitemap counts two days back from (ISO, or `now`); by default the newest issue's. */
    today: env['TODAY'] === 'now' ? new Date().toISOString().slice(0, 10) : env['TODAY'],
    /** With both slashes. */
    base: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
  }
}

/** A path in it would stand twice in every address, and one without a scheme would make paths of them. */
function readSiteUrl(text: string): string {
  if (text === '') return ''
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new Refused(`SITE_URL is ${text}: give it like https://news.example, and a sub-folder as BASE_PATH`)
}

function readCards(text: string): number {
  if (text === 'all') return Infinity
  if (/^\d+$/.test(text)) return Number(text)
  throw new Refused(`CARDS is ${text}: give a number of issues, 0 or all`)
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (!text) return undefined
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Refused(`${name} is ${text}: give a number`)
}

function readLeaveOut(text: string): Leavable[] {
  const words = text.split(/[\s,]+/).filter(Boolean)
  const unknown = words.find((word) => !LEAVABLE.some((one) => one === word))
  if (unknown !== undefined)
    throw new Refused(`LEAVE_OUT has ${unknown}: it takes ${LEAVABLE.join(', ')}, with commas between`)
  return LEAVABLE.filter((one) => words.includes(one))
}

export type PublishOptions = ReturnType<typeof readOptions>

const CACHE = resolve('.cache')
/** Where built apps go: not part of the site. */
export const APPS_DIR = resolve(CACHE, 'app')
/** The service worker, at the site's folder: it answers for what stands below it. */
export const WORKER_FILE = 'sw.js'
/** What is put into every site as it is, apart from its data. */
export const PUBLIC_DIR = resolve('public')
/** Where builds remember what they made. */
export const BUILDS_DIR = resolve(CACHE, 'builds')

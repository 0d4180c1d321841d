import { resolve } from 'node:path'

/** The settings of a build, from the environment: `DATA_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `REDIRECTS`, `COMPRESS`,
 * `CARDS`, `TODAY`. */
export function readOptions(env: NodeJS.ProcessEnv) {
  return {
    dataDir: resolve(env['DATA_DIR'] ?? 'public/data'),
    outDir: resolve(env['OUT_DIR'] ?? 'dist'),
    /** `https://example.org` without a closing slash, or empty. */
    siteUrl: readSiteUrl(env['SITE_URL'] ?? ''),
    /** Old addresses and where they lead now. */
    redirectsFile: env['REDIRECTS'] ?? 'content/redirects.txt',
    /** Whether to write `.gz` and `.br` beside each text file, for hosts that serve them. */
    compress: env['COMPRESS'] === '1',
    /** Of how many newest issues the articles get card pictures: a number, or `all`. */
    cards: readCards(env['CARDS'] ?? '30'),
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
  throw new Error(`SITE_URL is ${text}: give it like https://news.example, and a sub-folder as BASE_PATH`)
}

function readCards(text: string): number {
  if (text === 'all') return Infinity
  if (/^\d+$/.test(text)) return Number(text)
  throw new Error(`CARDS is ${text}: give a number of issues, 0 or all`)
}
export type PublishOptions = ReturnType<typeof readOptions>

const CACHE = resolve('.cache')
/** Where the built app goes: not part of the site. */
export const APP_DIR = resolve(CACHE, 'app')
/** Where builds remember what they made. */
export const BUILDS_DIR = resolve(CACHE, 'builds')

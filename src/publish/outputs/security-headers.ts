/**
 * What every answer of the site says for its readers' safety, written once: `_headers`, nginx.conf and, by `_headers`, the
 * server of `npm start` have it from here (decision 35). A policy is written by the pages themselves (`render/template.ts`);
 * here it is told to hosts, with what a `<meta>` cannot say.
 */

/** One header: its name and value. */
export type Header = readonly [string, string]

/** Left alone on purpose: fullscreen, wake lock, clipboard, sharing, which readers' own presses use. */
const UNUSED =
  'accelerometer camera display-capture encrypted-media geolocation gyroscope hid idle-detection magnetometer microphone midi payment serial usb xr-spatial-tracking'

/** For every answer, beside its policy. HSTS is left to whoever owns the domain: it binds all of it, and cannot be taken back soon. */
export const SECURITY_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    UNUSED.split(' ')
      .map((name) => `${name}=()`)
      .join(', '),
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

export const POLICY = 'Content-Security-Policy'

/** What lies below `data/` is read by pages and is none itself: a picture (SVG) opened by its address runs nothing. */
export const DATA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** The site's policy as hosts send it. */
export interface SitePolicy {
  /** With the hashes of this build's scripts: for what is published in one piece with the pages. */
  exact: string
  /** Without hashes: for a configuration that is copied by hand, and would refuse the scripts of the next version. */
  lasting: string
}

/** The directive's name → what it allows. */
type Directives = Map<string, Set<string>>

/**
 * The policy for all pages at once, from the policies of some of each kind: it allows what any of them does. A page's rules
 * differ from page to page, so that only the page itself can name them by hash; browsers hold a page to both policies.
 * @param policies the content of the pages' own `<meta>`
 */
export function sitePolicy(policies: readonly string[]): SitePolicy {
  const all: Directives = new Map()
  for (const [name, allowed] of policies.flatMap(parse))
    all.set(name, new Set([...(all.get(name) ?? []), ...allowed]))
  all.set('frame-ancestors', new Set(["'none'"]))
  // The one policy that makes addresses of workers' scripts (data/browser.ts); made anew with each worker.
  all.set('trusted-types', new Set(['banmian', "'allow-duplicates'"]))
  const exact = unhashed(all, 'style-src')
  return { exact: written(exact), lasting: written(unhashed(exact, 'script-src')) }
}

const parse = (policy: string): [string, string[]][] =>
  policy.split(';').flatMap((directive) => {
    const [name, ...allowed] = directive.trim().split(/\s+/)
    return name ? [[name, allowed]] : []
  })

const unhashed = (directives: Directives, name: string): Directives =>
  new Map(directives).set(
    name,
    new Set(
      [...(directives.get(name) ?? [])].filter((one) => !one.startsWith("'sha")).concat("'unsafe-inline'"),
    ),
  )

const written = (directives: Directives): string =>
  [...directives].map(([name, allowed]) => [name, ...allowed].join(' ')).join('; ')

/** The policy that a page carries. @throws if it has none */
export function policyOf(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1]
  if (policy === undefined) throw new Error('a page has no Content-Security-Policy')
  return policy
}

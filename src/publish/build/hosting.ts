import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile, nginxConf, onHost, redirectsFile } from '../outputs/hosting.ts'
import { policyOf, sitePolicy } from '../outputs/security-headers.ts'
import type { PublishOptions } from '../options.ts'
import type { Address, Derived } from '../derive/file.ts'
import { withTagParts, type Moved } from '../moved-tags.ts'
import { checkRedirects, redirectPage, type Redirect } from '../redirects.ts'
import type { Output } from './output.ts'

/**
 * Old addresses with all that stood below them.
 * @throws RedirectError where one hides an address of this build or leads to none
 */
export function checkedMoves(
  { redirectsFile, leaveOut }: Pick<PublishOptions, 'redirectsFile' | 'leaveOut'>,
  redirects: readonly Redirect[],
  addresses: readonly Address[],
  { pages }: Pick<Derived, 'pages'>,
): Moved {
  const there = new Set(addresses.map(({ path }) => path))
  const exists = (path: string) => there.has(path)
  checkRedirects(redirects, exists, redirectsFile)
  const fed = new Set(
    pages.filter(({ feeds }) => feeds && !leaveOut.includes('feeds')).map(({ address }) => address.path),
  )
  return withTagParts(redirects, exists, (path) => fed.has(path))
}

/** A page of each form: one with the paper's content, one that the app fills, and the one without an address. */
const FORMS = ['index.html', 'search/index.html', '404.html']

/** Puts into the site what hosts read, and a static page at each old address; the pages are drawn before. */
export function putHosting(
  output: Output,
  { base, siteUrl }: Pick<PublishOptions, 'base' | 'siteUrl'>,
  { pages, feeds }: Moved,
): void {
  for (const { from, to } of pages) {
    const href = onHost(base, to)
    output.put(`${from.slice(1)}/index.html`, redirectPage(href, siteUrl && siteUrl + href))
  }
  const redirects = [...feeds, ...pages]
  const policy = sitePolicy(FORMS.map((form) => policyOf(readFileSync(join(output.dir, form), 'utf8'))))
  output.put('_headers', headersFile({ base, policy }))
  output.put('_redirects', redirectsFile({ base, redirects }))
  output.put('nginx.conf', nginxConf({ base, redirects, policy }))
  // GitHub Pages: an empty file of this name keeps files whose names begin with `_`.
  output.put('.nojekyll', '')
}

/**
 * Puts the new tag's feeds at the old tag's addresses too, once they are drawn: a program that reads feeds follows no
 * page of HTML, and a host that can redirect does so before. A feed names its own new address.
 */
export function putMovedFeeds(output: Output, { feeds }: Pick<Moved, 'feeds'>): void {
  for (const { from, to } of feeds) output.put(from.slice(1), readFileSync(join(output.dir, to.slice(1))))
}

import { headersFile, nginxConf, onHost, redirectsFile } from '../outputs/hosting.ts'
import type { PublishOptions } from '../options.ts'
import { redirectPage, type Redirect } from '../redirects.ts'
import type { Output } from './output.ts'

/** Puts into the site what hosts read, and a static page at each old address. */
export function putHosting(
  output: Output,
  { base, siteUrl }: Pick<PublishOptions, 'base' | 'siteUrl'>,
  redirects: readonly Redirect[],
): void {
  for (const { from, to } of redirects) {
    const href = onHost(base, to)
    output.put(`${from.slice(1)}/index.html`, redirectPage(href, siteUrl && siteUrl + href))
  }
  output.put('_headers', headersFile({ base }))
  output.put('_redirects', redirectsFile({ base, redirects }))
  output.put('nginx.conf', nginxConf({ base, redirects }))
  // GitHub Pages: an empty file of this name keeps files whose names begin with `_`.
  output.put('.nojekyll', '')
}

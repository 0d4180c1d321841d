import { headersFile, nginxConf, onHost, redirectsFile } from '../outputs/hosting.ts'
import type { PublishOptions } from '../options.ts'
import { checkRedirects, readRedirects, redirectPage } from '../redirects.ts'
import type { Output } from './output.ts'

/** Puts into the site what hosts read, and a static page at each old address. */
export async function putHosting(
  output: Output,
  { base, siteUrl, redirectsFile: file }: Pick<PublishOptions, 'base' | 'siteUrl' | 'redirectsFile'>,
  addresses: ReadonlySet<string>,
): Promise<void> {
  const redirects = await readRedirects(file)
  checkRedirects(redirects, (path) => addresses.has(path), file)
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

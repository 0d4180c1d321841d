/**
 * robots.txt (RFC 9309): everything may be read. It counts only at the root of a host: a site in a sub-folder
 * must have its Sitemap lines in the host's own file. Addresses are absolute.
 */
export const robotsTxt = (sitemaps: string[]): string =>
  `User-agent: *\nAllow: /\n${sitemaps.length > 0 ? '\n' : ''}${sitemaps.map((url) => `Sitemap: ${oneLine(url)}\n`).join('')}`

/** A line break in an address would begin a rule of its own. */
const oneLine = (text: string) => text.replace(/\s/g, encodeURIComponent)

import { must } from './target.ts'

/** The site as it stands in these tests, and what may never happen to an address of it. */
export const SITE = 'https://news.example'

/** Where a browser that shows the site would go: the address, resolved as browsers do. */
const resolved = (href: string, at = `${SITE}/2031-01-01/01`): URL | undefined => {
  try {
    return new URL(href, at)
  } catch {
    return undefined
  }
}

/** An address that a link or a picture has stays on the site. */
export function mustStay(href: string): void {
  must(resolved(href)?.origin === SITE, `leads off the site: ${JSON.stringify(href)}`)
}

/** An address that a reader may be led to, elsewhere too, is of the web. */
export function mustBeWeb(href: string): void {
  const protocol = resolved(href)?.protocol
  must(
    protocol === 'https:' || protocol === 'http:' || protocol === undefined,
    `no address of the web: ${href}`,
  )
}

/** A message that a person reads: words, not what a machine stumbled over. */
export function mustBeReadable(message: string): void {
  must(/[\p{L}]{2}/u.test(message), `says nothing: ${JSON.stringify(message)}`)
  must(!/\[object |\bundefined\b|is not a function|Cannot read/u.test(message), `not for readers: ${message}`)
}

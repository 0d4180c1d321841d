import { canonicalPath } from '#domain/canonical-path.ts'

/** What a request asks for, as far as it is kept for reading without a network. */
export type Kind = 'page' | 'data' | 'code' | 'picture'

/** Addresses of the site that are no pages, though they have no ending. */
const ENDING = /\.[a-z0-9]{1,11}$/i

/**
 * @param base the site's folder, with both slashes
 * @returns undefined for what is left to the browser: other sites, search's index (which has a store of its own), lists
 * of downloads, feeds
 */
export function kindOf(
  { url, destination, mode }: Pick<Request, 'url' | 'destination' | 'mode'>,
  base: string,
  origin: string,
): Kind | undefined {
  const { pathname, origin: there } = read(url) ?? {}
  if (there !== origin || !pathname?.startsWith(base)) return undefined
  const path = pathname.slice(base.length)
  if (path.startsWith('assets/')) return 'code'
  // What is on the device is held against a download's list: only the site can say what is new.
  if (/^data\/(?:search|derived\/downloads)\//.test(path)) return undefined
  if (path.startsWith('data/') && path.endsWith('.json')) return 'data'
  // Opened by itself it comes with the policy that the server sends beside it, under which it runs nothing.
  if (destination === 'image' || /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(path))
    return mode === 'navigate' ? undefined : 'picture'
  // A page is asked for as one, or by the app for the data that stands in it.
  if (mode === 'navigate' || !ENDING.test(path)) return 'page'
  return undefined
}

/** What pages tell is any text. */
function read(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/**
 * Under which address something is kept: a filter or a search is the page's own affair, a closing slash or the file's name is the
 * host's, and how Chinese is written (`%e4` or `%E4`) is that of whoever wrote the link.
 */
export function keyOf(url: string, kind: Kind): string {
  const { origin, pathname } = new URL(url)
  if (kind !== 'page') return origin + pathname
  const path = pathname.replace(/%[\da-f]{2}/g, (byte) => byte.toUpperCase())
  return origin + canonicalPath(path)
}

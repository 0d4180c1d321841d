import { canonicalPath } from '#domain/canonical-path.ts'

/**
 * From here on the page has one address, however its host and whoever linked to it write it.
 * @returns its path; that of the site's folder has no closing slash, though the address keeps it
 */
export function canonicalAddress(base: string): string {
  const path = canonicalPath(location.pathname)
  const own = `${path}/` === base ? base : path
  if (own !== location.pathname)
    history.replaceState(history.state, '', own + location.search + location.hash)
  return path
}

/** Most characters of what another app shares that become a question. */
const MOST = 60

/** What another app shared into this one (the manifest's `share_target`), as parameters of the search page. */
const KEYS = ['shared-title', 'shared-text', 'shared-url'] as const

/**
 * Where a reader is led who shared something into the site: to the page itself, if it is one of ours, else to a search for
 * the words.
 * @param site the site's address with its folder, `https://news.example/paper/`
 * @returns a path below the folder, `/search?q=…` or `/2024-02-24/01/1`; undefined if nothing was shared
 */
export function sharedIn(params: URLSearchParams, site: string): string | undefined {
  const [title, text, url] = KEYS.map((key) => params.get(key)?.trim() ?? '')
  if (!KEYS.some((key) => params.has(key))) return undefined
  const links = `${url} ${text}`.match(/https?:\/\/\S+/g) ?? []
  const own = links.find((link) => link.startsWith(site))
  // A path that begins anew (`//elsewhere`) would lead there.
  if (own) return own.slice(site.length - 1).replace(/^[/\\]+/, '/')
  const words = (text || title || '').replace(/https?:\/\/\S+/g, ' ').replace(/\s+/g, ' ')
  const q = Array.from(words.trim()).slice(0, MOST).join('').trim()
  return `/search${q ? `?${new URLSearchParams({ q })}` : ''}`
}

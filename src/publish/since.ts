import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FEED_FORMATS } from '#domain/companion.ts'

/** Folders whose files pages ask for by names of their own: not addresses. */
const INTERNAL = new Set(['assets', 'data', 'cards'])
/** What stands beside a page for machines comes and goes with the page, which is what one redirects. */
const COMPANION = /\/[^/]+\/(?:[^/]+\.md|ninjs\.json)$/
/** Feeds below the site's own: people subscribe to them, so none may vanish while its page stays. */
const FEED = new RegExp(
  `^(/[^/]+/[^/]+)/(?:${FEED_FORMATS.map((name) => name.replace('.', '\\.')).join('|')})$`,
)
/** Files for hosts, not for visitors. */
const CONTROL = /^(404\.html|_headers|_redirects|nginx\.conf)$|^\.|\.(gz|br)$/

/** What an old build has and a new one lacks: paths without the base folder, unencoded, in order. */
export interface Missing {
  addresses: string[]
  /** Tags and authors that had feeds. */
  feeds: string[]
}

/**
 * Every published address of an old build that a new one lacks. A redirect is a page in the new build and so counts
 * as there; the feeds of a page that is gone go with it. Holds one branch of folders at a time.
 * @throws if the old folder cannot be read
 */
export async function missingSince(oldDist: string, newDist: string): Promise<Missing> {
  const addresses: string[] = []
  const feeds = new Set<string>()
  await compare('')
  return { addresses, feeds: [...feeds] }

  async function compare(path: string): Promise<void> {
    const [old, now] = await Promise.all([
      readdir(join(oldDist, path), { withFileTypes: true }),
      filesAndFolders(join(newDist, path)),
    ])
    old.sort((a, b) => (a.name < b.name ? -1 : 1))
    const hadPage = old.some(({ name }) => name === 'index.html')
    for (const entry of old) {
      if (path === '' && INTERNAL.has(entry.name)) continue
      const address = `${path}/${entry.name}`
      const feedOf = FEED.exec(address)?.[1]
      if (entry.isDirectory()) await compare(address)
      else if (CONTROL.test(entry.name) || COMPANION.test(address)) continue
      else if (now.get(entry.name) === 'file') continue
      else if (feedOf === undefined) addresses.push(entry.name === 'index.html' ? path || '/' : address)
      else if (!hadPage || now.has('index.html')) feeds.add(feedOf)
    }
  }
}

async function filesAndFolders(folder: string): Promise<Map<string, 'file' | 'folder'>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return new Map(entries.map((entry) => [entry.name, entry.isDirectory() ? 'folder' : 'file']))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return new Map()
    throw error
  }
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders whose files pages ask for by names of their own: not addresses. */
const INTERNAL = new Set(['assets', 'data', 'cards'])
/** What stands beside a page for machines comes and goes with the page, which is what one redirects. */
const COMPANION = /\/[^/]+\/(?:[^/]+\.md|ninjs\.json|feed\.json|rss\.xml|atom\.xml)$/
/** Files for hosts, not for visitors. */
const CONTROL = /^(404\.html|_headers|_redirects|nginx\.conf)$|^\.|\.(gz|br)$/

/**
 * Every published address of an old build that a new one lacks, in order (paths without the base folder,
 * unencoded). A redirect is a page in the new build and so counts as there. Holds one branch of folders at a time.
 * @throws if the old folder cannot be read
 */
export async function missingSince(oldDist: string, newDist: string): Promise<string[]> {
  const missing: string[] = []
  await compare('')
  return missing

  async function compare(path: string): Promise<void> {
    const [old, now] = await Promise.all([
      readdir(join(oldDist, path), { withFileTypes: true }),
      filesAndFolders(join(newDist, path)),
    ])
    old.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of old) {
      if (path === '' && INTERNAL.has(entry.name)) continue
      const address = `${path}/${entry.name}`
      if (entry.isDirectory()) await compare(address)
      else if (CONTROL.test(entry.name) || COMPANION.test(address)) continue
      else if (now.get(entry.name) !== 'file')
        missing.push(entry.name === 'index.html' ? path || '/' : address)
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

import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DeployOptions } from './deploy.ts'
import type { Manifest } from './manifest.ts'
import { phaseOf, twinned } from './order.ts'

/**
 * Removes what the build no longer has and what has waited long enough; pages go before what they refer to. A twin of a
 * file that stays goes at once: a server would prefer it, stale as it is, to its file. Resolves to how many files were
 * removed, and to those that stay, each with when it was first missing (milliseconds since 1970).
 */
export async function removeOld(
  { dest, grace, dryRun }: Pick<DeployOptions, 'dest' | 'grace' | 'dryRun'>,
  wanted: ReadonlySet<string>,
  { files, gone }: Manifest,
): Promise<{ removed: number; gone: Map<string, number> }> {
  const now = Date.now()
  const staying = new Map(gone)
  let removed = 0
  const missing = [...files].filter((path) => !wanted.has(path)).sort((a, b) => phaseOf(b) - phaseOf(a))
  for (const path of missing) {
    // A clock that was set back must not keep a file for ever.
    const since = Math.min(gone.get(path) ?? now, now)
    staying.set(path, since)
    if (now - since < grace * 1000 && !wanted.has(twinned(path) ?? '')) continue
    staying.delete(path)
    removed += 1
    if (dryRun) continue
    await rm(join(dest, path), { force: true })
    await removeEmpty(dest, dirname(path))
  }
  return { removed, gone: staying }
}

/** Folders that the last file left. */
async function removeEmpty(dest: string, folder: string): Promise<void> {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      await rmdir(join(dest, path))
    } catch {
      return // not empty, or gone already
    }
  }
}

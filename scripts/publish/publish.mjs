// The publish itself. Killed at any moment and run again, it ends in the same state: the manifest names every file
// before it is written and until it is removed, and a file is replaced by one rename.
import { copyFile, mkdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refused, filesOf } from './folders.mjs'
import { lock } from './lock.mjs'
import { MANIFEST, readManifest, writeManifest } from './manifest.mjs'
import { PHASES, phaseOf, twinned } from './order.mjs'

/** Files are written here, on the same disk, and then renamed. */
const ASIDE = '.banmian-tmp'
const AT_ONCE = 8

/**
 * @param {{ source: string, dest: string, grace: number, dryRun: boolean }} options grace in seconds
 * @returns {Promise<{ written: number, same: number, removed: number, waiting: number }>}
 */
export async function publish({ source, dest, grace, dryRun }) {
  if (!dryRun) await mkdir(dest, { recursive: true })
  const unlock = dryRun ? undefined : await lock(dest)
  try {
    const { files, gone } = await readManifest(dest)
    const wanted = new Set()
    for await (const path of filesOf(source)) wanted.add(path)
    const foreign = await firstForeign(dest, wanted, files)
    if (foreign)
      throw new Refused(
        `${join(dest, foreign)} was not published by Banmian, but the build has it too. Move it away.`,
      )
    for (const path of wanted) gone.delete(path)
    if (!dryRun) {
      await writeManifest(dest, { files: new Set([...files, ...wanted]), gone })
      await rm(join(dest, ASIDE), { recursive: true, force: true })
      await mkdir(join(dest, ASIDE))
    }
    const { written, same } = await writeAll(source, dest, wanted, dryRun)
    const removed = await removeOld({ dest, files, wanted, gone, grace, dryRun })
    if (!dryRun) {
      await rm(join(dest, ASIDE), { recursive: true, force: true })
      await writeManifest(dest, { files: new Set([...wanted, ...gone.keys()]), gone })
    }
    return { written, same, removed, waiting: gone.size }
  } finally {
    await unlock?.()
  }
}

/** @param {string} dest @param {Set<string>} wanted @param {Set<string>} files */
async function firstForeign(dest, wanted, files) {
  for (const path of wanted) {
    if (path === MANIFEST || path.startsWith('.banmian-')) return path
    if (!files.has(path) && (await stat(join(dest, path)).catch(() => undefined))) return path
  }
  return undefined
}

/** @param {string} source @param {string} dest @param {Set<string>} wanted @param {boolean} dryRun */
async function writeAll(source, dest, wanted, dryRun) {
  const count = { written: 0, same: 0 }
  for (const phase of PHASES) {
    const paths = [...wanted].filter((path) => phaseOf(path) === phase).sort()
    let next = 0
    const worker = async () => {
      for (let i = next++; i < paths.length; i = next++) {
        const path = paths[i]
        if (path === undefined) return
        const [from, to] = [join(source, path), join(dest, path)]
        if (await sameBytes(from, to)) {
          count.same += 1
          continue
        }
        count.written += 1
        if (dryRun) continue
        const aside = join(dest, ASIDE, `${phase}-${i}`)
        await copyFile(from, aside)
        await mkdir(dirname(to), { recursive: true })
        await rename(aside, to)
      }
    }
    // A phase is finished before the next begins: that is the whole safety of it.
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }
  return count
}

/** @param {string} a @param {string} b */
async function sameBytes(a, b) {
  const [one, other] = await Promise.all([stat(a), stat(b).catch(() => undefined)])
  return other?.isFile() === true && one.size === other.size && (await readFile(a)).equals(await readFile(b))
}

/**
 * Pages go before what they refer to. A twin of a file that stays goes at once: a server would prefer it, stale as
 * it is, to its file. Forgets in `gone` what it removes.
 * @param {{ dest: string, files: Set<string>, wanted: Set<string>, gone: Map<string, number>, grace: number,
 *   dryRun: boolean }} options
 */
async function removeOld({ dest, files, wanted, gone, grace, dryRun }) {
  const now = Date.now()
  let removed = 0
  const missing = [...files].filter((path) => !wanted.has(path)).sort((a, b) => phaseOf(b) - phaseOf(a))
  for (const path of missing) {
    // A clock that was set back must not keep a file for ever.
    const since = Math.min(gone.get(path) ?? now, now)
    gone.set(path, since)
    if (now - since < grace * 1000 && !wanted.has(twinned(path) ?? '')) continue
    gone.delete(path)
    removed += 1
    if (dryRun) continue
    await rm(join(dest, path), { force: true })
    await removeEmpty(dest, dirname(path))
  }
  return removed
}

/** Folders that the last file left. @param {string} dest @param {string} folder */
async function removeEmpty(dest, folder) {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      await rmdir(join(dest, path))
    } catch {
      return // not empty, or gone already
    }
  }
}

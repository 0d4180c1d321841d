import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFiles } from '../build/files.ts'
import { Refused } from '../refused.ts'
import type { Folders } from './folders.ts'
import { takeLock } from '../lock.ts'
import { MANIFEST, readManifest, writeManifest, type Manifest } from './manifest.ts'
import { PHASES, phaseOf } from './order.ts'
import { removeOld } from './remove.ts'

/** Files are written here, on the same disk, and then renamed. */
const ASIDE = '.banmian-tmp'
const AT_ONCE = 8

export interface DeployOptions extends Folders {
  /** Seconds that a file which the build no longer has stays: visitors may have a page open that needs it. */
  grace: number
  /** Only count. */
  dryRun: boolean
}

/** Numbers of files. */
export interface Deployed {
  written: number
  same: number
  removed: number
  /** Gone from the build, and within their grace period. */
  waiting: number
}

/**
 * Puts a build into a folder that visitors are reading from. Killed at any moment and run again, it ends in the same
 * state: the manifest names every file before it is written and until it is removed, and a file is replaced by one
 * rename. Throws {@link Refused} before anything of the site is touched.
 */
export async function deploy(options: DeployOptions): Promise<Deployed> {
  const { source, dest, dryRun } = options
  if (!dryRun) await mkdir(dest, { recursive: true })
  const unlock = dryRun
    ? undefined
    : takeLock(join(dest, '.banmian-lock'), `another publish into ${dest} is running`)
  try {
    const manifest = await readManifest(dest)
    const wanted = new Set(listFiles(source))
    await refuseForeign(dest, wanted, manifest)
    const gone = new Map([...manifest.gone].filter(([path]) => !wanted.has(path)))
    if (!dryRun) {
      await writeManifest(dest, { files: new Set([...manifest.files, ...wanted]), gone })
      await rm(join(dest, ASIDE), { recursive: true, force: true })
      await mkdir(join(dest, ASIDE))
    }
    const { written, same } = await writeAll(options, wanted)
    const left = await removeOld(options, wanted, { files: manifest.files, gone })
    if (!dryRun) {
      await rm(join(dest, ASIDE), { recursive: true, force: true })
      await writeManifest(dest, { files: new Set([...wanted, ...left.gone.keys()]), gone: left.gone })
    }
    return { written, same, removed: left.removed, waiting: left.gone.size }
  } finally {
    unlock?.()
  }
}

/** A file that stands there and is not ours is never replaced. */
async function refuseForeign(dest: string, wanted: ReadonlySet<string>, { files }: Manifest): Promise<void> {
  for (const path of wanted) {
    const ours = path === MANIFEST || path.startsWith('.banmian-')
    if (!ours && (files.has(path) || !(await stat(join(dest, path)).catch(() => undefined)))) continue
    throw new Refused(
      `${join(dest, path)} was not published by Banmian, but the build has it too. Move it away.`,
    )
  }
}

async function writeAll(
  { source, dest, dryRun }: DeployOptions,
  wanted: ReadonlySet<string>,
): Promise<Pick<Deployed, 'written' | 'same'>> {
  const count = { written: 0, same: 0 }
  const aside = join(dest, ASIDE)
  const writeOne = async (path: string, name: string) => {
    const [from, to] = [join(source, path), join(dest, path)]
    if (await sameBytes(from, to)) {
      count.same += 1
      return
    }
    count.written += 1
    if (dryRun) return
    await copyFile(from, join(aside, name))
    await mkdir(dirname(to), { recursive: true })
    await rename(join(aside, name), to)
  }
  for (const phase of PHASES) {
    const paths = [...wanted].filter((path) => phaseOf(path) === phase).sort()
    const left = paths.entries()
    const worker = async () => {
      for (const [i, path] of left) await writeOne(path, `${phase}-${i}`)
    }
    // A phase is finished before the next begins: that is the whole safety of it.
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }
  return count
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a), stat(b).catch(() => undefined)])
  return other?.isFile() === true && one.size === other.size && (await readFile(a)).equals(await readFile(b))
}

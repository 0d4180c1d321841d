import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../refused.ts'

/**
 * Two publishes into one folder at once would undo one another. Resolves to what unlocks; throws {@link Refused} while
 * another one runs. The lock of a process that is gone does not hold.
 */
export async function lock(dest: string): Promise<() => Promise<void>> {
  const path = join(dest, '.banmian-lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      if (isRunning(holder)) break
      await rm(path, { force: true }) // left by a publish that was killed
    }
  }
  throw new Refused(`Another publish into ${dest} is running. Wait for it; if none is, remove ${path}.`)
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

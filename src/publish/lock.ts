import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { kill, pid } from 'node:process'
import { Refused } from './refused.ts'

/**
 * Takes a lock for this process, so that no two builds or publishes write into one folder. The lock of a process that is gone
 * does not count: the system's number of a process and the moment when it began, where known, name it.
 * @param what another process would be doing
 * @returns gives the lock back
 * @throws {@link Refused} if another process that runs has it
 */
export function takeLock(path: string, what: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, nameOf(pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const other = existsSync(path) ? readFileSync(path, 'utf8') : ''
    if (isRunning(other))
      throw new Refused(`${what} (process ${other.split(' ')[0]}); wait until it has ended`)
    rmSync(path, { force: true })
  }
  throw new Refused(`${what}; if nothing is, remove ${path}`)
}

/** Whether a process that was named so still runs; this very one does not stand in its own way. */
export function isRunning(name: string): boolean {
  const number = Number(name.split(' ')[0])
  if (!Number.isInteger(number) || number <= 0 || number === pid) return false
  try {
    kill(number, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return nameOf(number) === name
}

/** A process by its number and its beginning, since numbers are given again: `4711 8833120`. */
export function nameOf(number: number): string {
  try {
    // Behind the program's name in brackets, the twentieth field is when it began.
    const began = readFileSync(`/proc/${number}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    return `${number} ${began ?? ''}`
  } catch {
    return `${number} `
  }
}

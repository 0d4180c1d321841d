import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ppid } from 'node:process'
import { expect, test } from 'vitest'
import { scratchDir } from '../../tests/support/scratch.ts'
import { nameOf, takeLock } from './lock.ts'

test('a lock is held against those that run, not by those that are gone', () => {
  const path = join(scratchDir(), 'memory/lock')
  const unlock = takeLock(path, 'another build writes')
  unlock()
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, nameOf(ppid))
  expect(() => takeLock(path, 'another build writes')).toThrow(`another build writes (process ${ppid})`)
  // The number was given again to a process that began later; a build that was killed while it wrote.
  for (const left of [`${ppid} 1`, '', 'x']) {
    writeFileSync(path, left)
    takeLock(path, 'another build writes')()
  }
})

test('what is no folder is said as the system says it', () => {
  const file = join(scratchDir(), 'file')
  writeFileSync(file, '')
  expect(() => takeLock(join(file, 'lock'), 'another build writes')).toThrow(/ENOTDIR|EEXIST/)
})

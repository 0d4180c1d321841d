import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of one test's own, which goes with it: asked for in a test, or in what runs before each. */
export function scratchDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'banmian-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

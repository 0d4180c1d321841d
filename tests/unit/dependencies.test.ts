import { copyFileSync, mkdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { scratchDir } from '../support/scratch.ts'

it('the project is found in a folder of any name', async () => {
  const folder = join(scratchDir(), '我的 版面')
  mkdirSync(join(folder, 'scripts'), { recursive: true })
  const script = join(folder, 'scripts/dependencies.mjs')
  copyFileSync('scripts/dependencies.mjs', script)
  const found: unknown = await import(pathToFileURL(script).href)
  expect(found).toMatchObject({ ROOT: folder + sep })
})

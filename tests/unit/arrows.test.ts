import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/**
 * Whether the linter holds the arrows between rooms (ARCHITECTURE.md): it leaves out, without a word, a pattern that
 * it cannot read (one that looks ahead).
 */
const dir = mkdtempSync(join(tmpdir(), 'arrows-'))
afterAll(() => rmSync(dir, { recursive: true }))
copyFileSync('.oxlintrc.json', join(dir, '.oxlintrc.json'))

test.each([
  ['src/domain/a.ts', 'react', false],
  ['src/domain/a.ts', '#search/format/key.ts', false],
  ['src/domain/a.ts', './tags.ts', true],
  ['src/domain/a.ts', 'valibot', true],
  ['src/data/a.ts', '#search/format/key.ts', false],
  ['src/data/a.ts', '#domain/tags.ts', true],
  ['src/data/a.ts', '../domain/tags.ts', false],
  ['src/search/cli.ts', '#data/pages.ts', false],
  ['src/search/language/a.ts', '../format/key.ts', false],
  ['src/search/format/a.ts', '../write/build.ts', false],
  ['src/search/format/a.ts', '../language/fold.ts', true],
  ['src/search/write/a.ts', '../lookup/search.ts', false],
  ['src/search/lookup/a.ts', '../write/build.ts', false],
  ['src/search/lookup/a.ts', '../format/key.ts', true],
  ['src/ui/a.ts', '#domain/tags.ts', false],
  ['src/features/tags/a.ts', '#features/search/engine.ts', false],
  ['src/features/tags/a.ts', '../search/desk.ts', false],
  ['src/features/tags/a.ts', '#search/language/fold.ts', true],
  ['src/app/a.ts', '#publish/plugin.ts', false],
  ['src/app/a.ts', '#features/search/engine.ts', true],
  ['src/ingest/a.ts', '#data/pages.ts', false],
  ['src/desk/a.ts', '#publish/plugin.ts', false],
  ['src/publish/a.ts', '#ingest/pipeline.ts', false],
  ['src/publish/a.ts', '#app/routes.tsx', true],
])('%s may import %s: %s', (file, imported, may) => {
  const path = join(dir, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { one } from '${imported}'\n\nexport const two = one\n`)
  const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), [file], { cwd: dir, encoding: 'utf8' })
  rmSync(path)
  expect(stdout).toContain('Finished')
  expect(stdout.includes('no-restricted-imports')).toBe(!may)
})

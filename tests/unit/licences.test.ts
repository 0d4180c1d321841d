import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { documents, importedBy } from '../../scripts/licences.mjs'

const Versions = v.record(v.string(), v.string())
const Manifest = v.object({ dependencies: Versions, devDependencies: Versions })
const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.exactOptional(v.string()),
      license: v.exactOptional(v.string()),
      dependencies: v.exactOptional(Versions),
    }),
  ),
})
const manifest = v.parse(Manifest, JSON.parse(readFileSync('package.json', 'utf8')))
const lock = v.parse(Lock, JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages

/** As the repository's format has it. */
async function written(path: string, text: string): Promise<string> {
  return path.endsWith('.md') ? format(text, { ...(await resolveConfig(path)), filepath: path }) : text
}

test('what is listed is what is there: run `npm run licences` after a package came, went or changed', async () => {
  for (const [path, text] of documents())
    expect(
      readFileSync(path, 'utf8') === (await written(path, text)),
      `${path} is not of these packages`,
    ).toBe(true)
})

test('a package more or another version is another list', () => {
  const path = 'docs/licences.md'
  const [before, more, newer, tool] = [
    documents(manifest, lock),
    documents({ ...manifest, dependencies: { ...manifest.dependencies, postcss: '8' } }, { ...lock }),
    documents(manifest, {
      ...lock,
      'node_modules/idb': { ...lock['node_modules/idb'], version: '99.0.0' },
    }),
    documents(manifest, { ...lock, 'node_modules/new': { version: '1.0.0', license: 'GPL-3.0-only' } }),
  ].map((all) => all.get(path) ?? '')
  expect(before).not.toBe('')
  for (const other of [more, newer, tool]) expect(other).not.toBe(before)
  for (const name of ['| picocolors ', '| **postcss** ']) expect(more).toContain(name) // and what it depends on
  expect(tool).toContain('GPL-3.0-only: 1')
})

test('a package without a known licence, or without its text, is refused', () => {
  const { license: _, ...unknown } = lock['node_modules/idb'] ?? {}
  expect(() => documents(manifest, { ...lock, 'node_modules/idb': unknown })).toThrow('idb')
})

test('whatever the sources import is depended on by name', () => {
  const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)])
  const imported = importedBy('src')
  expect(imported.size).toBeGreaterThan(15)
  expect([...imported].filter((name) => !known.has(name))).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { OUTER, ROOMS } from '../../scripts/arrows.mjs'

/**
 * Whether the linter holds the arrows between rooms (scripts/arrows.mjs): it leaves out, without a word, a pattern that it
 * cannot read. One run over a small tree in which every room imports every other.
 */
const dir = mkdtempSync(join(tmpdir(), 'arrows-'))
afterAll(() => rmSync(dir, { recursive: true }))

interface Row {
  from: string
  imported: string
  may: boolean
}
const rows: Row[] = ROOMS.flatMap(({ name, may }) =>
  OUTER.filter((other) => other !== name.split('/')[0]).map((other) => ({
    from: `src/${name}/deep/a.ts`,
    imported: `#${other}/file.ts`,
    may: may.includes(other),
  })),
)
rows.push(
  { from: 'src/domain/a.ts', imported: 'react', may: false },
  { from: 'src/domain/a.ts', imported: 'valibot', may: true },
  { from: 'src/domain/a.ts', imported: 'd3-force', may: false },
  { from: 'src/graph/a.ts', imported: 'd3-force', may: true },
  { from: 'src/graph/a.ts', imported: 'react', may: false },
  { from: 'src/domain/a.ts', imported: './tags.ts', may: true },
  { from: 'src/domain/a.ts', imported: 'node:fs', may: false },
  { from: 'src/data/site/a.ts', imported: '../domain/tags.ts', may: false },
  { from: 'src/data/site/a.ts', imported: '../device/recent.ts', may: false },
  { from: 'src/data/device/a.ts', imported: '../site/client.ts', may: false },
  { from: 'src/data/device/a.ts', imported: '../limit.ts', may: true },
  { from: 'src/search/cli.ts', imported: './memory.ts', may: true },
  { from: 'src/search/language/a.ts', imported: '../format/key.ts', may: false },
  { from: 'src/search/format/a.ts', imported: '../write/build.ts', may: false },
  { from: 'src/search/format/a.ts', imported: '../language/fold.ts', may: true },
  { from: 'src/search/format/a.ts', imported: '../memory.ts', may: false },
  { from: 'src/search/write/a.ts', imported: '../lookup/search.ts', may: false },
  { from: 'src/search/write/a.ts', imported: 'node:zlib', may: true },
  { from: 'src/search/lookup/a.ts', imported: '../write/build.ts', may: false },
  { from: 'src/search/lookup/a.ts', imported: '../format/key.ts', may: true },
  { from: 'src/features/tags/a.ts', imported: '#features/search/engine.ts', may: false },
  { from: 'src/features/tags/a.ts', imported: '../search/engine.ts', may: false },
  { from: 'src/features/tags/a.ts', imported: './TagView.tsx', may: true },
  { from: 'src/app/pages/a.ts', imported: '../Head.tsx', may: true },
  { from: 'src/app/pages/a.ts', imported: '../../domain/tags.ts', may: false },
  { from: 'src/publish/build/a.ts', imported: '../search/index-site.ts', may: true },
  { from: 'src/publish/build/a.ts', imported: '../../search/memory.ts', may: false },
)

const ReportSchema = v.object({ diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })) })

describe('the linter', () => {
  rows.forEach(({ from, imported }, i) => {
    const path = join(dir, from.replace('a.ts', `a${i}.ts`))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import { one } from '${imported}'\n\nexport const two = one\n`)
  })
  const config = join(dir, 'oxlint.config.mjs')
  writeFileSync(config, readFileSync('oxlint.config.mjs', 'utf8').replace('./scripts', resolve('scripts')))
  const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['-c', config, '-f', 'json', '.'], {
    cwd: dir,
    encoding: 'utf8',
  })
  const { diagnostics } = v.parse(ReportSchema, JSON.parse(stdout))
  const refused = new Set(
    diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename),
  )

  test.each(rows.map((row, i) => ({ ...row, i })))('$from may import $imported: $may', ({ from, may, i }) => {
    expect(refused.has(from.replace('a.ts', `a${i}.ts`))).toBe(!may)
  })

  test('every room of the tree is in the table', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).filter((name) => !OUTER.includes(name))).toEqual([])
  })
})

test('ARCHITECTURE.md has the same arrows', () => {
  const cells = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, room = '', imports = ''] = /^\| `([a-z]+)\/\*?`\s*\| ([^|]*)\|/.exec(line) ?? []
      return room ? [[room, (imports.split(';')[0] ?? '').match(/[a-z/]+(?=,|\s*$)/g) ?? []] as const] : []
    })
  const told = new Map(
    cells.map(([room, names]) => [room, names.filter((name) => name !== 'room').toSorted()]),
  )
  const held = ROOMS.filter(({ name }) => OUTER.includes(name))
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(held.map(({ name, may }) => [name, may.toSorted()])),
  )
})

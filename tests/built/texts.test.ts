import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '#texts/en.ts'
import { pagesZh } from '#texts/pages-zh.ts'
import { searchZh } from '#texts/search-zh.ts'
import { zh } from '#texts/zh.ts'
import { outDirOf } from '../support/sites.ts'

const dir = outDirOf('seed')
const assets = join(dir, 'assets')
const read = (name: string) => readFileSync(join(assets, name), 'utf8')
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))

/** The scripts that a page loads: those its HTML names, and what they import before they run. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8')
  const found = new Set(
    [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name),
  )
  for (const name of found)
    for (const [, other = ''] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(other)
  return [...found]
}
const holding = (names: readonly string[], text: string) => names.filter((name) => read(name).includes(text))

test.each(['index.html', '2024-02-24/01/1/index.html', 'people/index.html', 'search/index.html', '404.html'])(
  '%s loads the Chinese catalogue and no other',
  (page) => {
    const loaded = loadedBy(page)
    expect(holding(loaded, zh.skip)).toHaveLength(1)
    expect(holding(loaded, en.skip)).toEqual([])
    expect(holding(scripts, en.skip)).toHaveLength(1)
  },
)

test('an article does not load what only other pages and editors read', () => {
  const loaded = loadedBy('2024-02-24/01/1/index.html')
  for (const text of [pagesZh.filter.label, searchZh.label, '内容不合规定']) {
    expect(holding(scripts, text).length).toBeGreaterThan(0)
    expect(holding(loaded, text)).toEqual([])
  }
})

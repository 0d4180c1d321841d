import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Output } from './output.ts'

let root = ''
let dir = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'))
  dir = join(root, 'site')
  mkdirSync(dir)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const begin = () => new Output(dir, join(root, 'memory'))
/** A build that makes these files. */
const build = (...paths: string[]) => {
  const output = begin()
  for (const path of paths) output.put(path, 'made')
  output.finish({ twins: false })
}

test.each(['thesis.txt', '404.html'])(
  'a folder with a %s of somebody else is refused, however often one asks',
  (name) => {
    writeFileSync(join(dir, name), 'mine')
    for (let i = 0; i < 3; i += 1) expect(begin).toThrow('name an empty folder')
    expect(readdirSync(dir)).toEqual([name])
  },
)

test('a folder that became somebody else’s after a build is refused', () => {
  build('404.html', 'index.html')
  rmSync(dir, { recursive: true })
  mkdirSync(dir)
  writeFileSync(join(dir, 'thesis.txt'), 'mine')
  expect(begin).toThrow('name an empty folder')
  expect(readdirSync(dir)).toEqual(['thesis.txt'])
})

test('what a build was killed at goes on, and what it made is removed once it is no longer made', () => {
  const killed = begin()
  killed.put('a.html', 'made')
  build('b.html')
  expect(readdirSync(dir)).toEqual(['b.html'])
})

test('a site whose memory is gone is made anew', () => {
  build('404.html', 'data/derived/site.json', 'old.html')
  rmSync(join(root, 'memory'), { recursive: true })
  build('404.html', 'data/derived/site.json')
  expect(existsSync(join(dir, 'old.html'))).toBe(false)
})

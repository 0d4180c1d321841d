import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outDirOf } from '../support/sites.ts'

test.each(['seed', 'folder'] as const)(
  'the site %s carries the texts of the licences of its code',
  (site) => {
    const text = readFileSync(join(outDirOf(site), 'LICENSES.txt'), 'utf8')
    expect(text).toBe(readFileSync('public/LICENSES.txt', 'utf8'))
    // A sign that each has left in the minified code, and the holder that its licence wants to be named.
    const code = readdirSync(join(outDirOf(site), 'assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(outDirOf(site), 'assets', name), 'utf8'))
      .join('\n')
    for (const [sign, holder] of [
      ['react.transitional.element', 'Meta Platforms'],
      ['No QueryClient set', 'Tanner Linsley'],
      ['__reactRouterVersion', 'Remix Software'],
      ['~standard', 'Fabian Hiller'],
    ] as const) {
      expect(code.includes(sign), sign).toBe(true)
      expect(text.includes(holder), holder).toBe(true)
    }
  },
)

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Whoever follows a link in our documents arrives, and every decision can be found from their list. */

const within = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(dir, name))
const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'src', 'tests'].flatMap(within),
]

/** What GitHub makes of a heading's words. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchorsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => anchorOf(line.replace(/^#+ /, '')))

test.each(DOCUMENTS)('%s: each of its links leads to a file of the project, and to a heading', (document) => {
  const text = readFileSync(document, 'utf8').replaceAll(/```.*?```|`[^`\n]*`/gs, '')
  const lost = [...text.matchAll(/(?:\]\(|\b(?:src|href)=")([^()\s"]+)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(?:[a-z]+:|\/)/.test(link))
    .filter((link) => {
      const [path = '', anchor] = decodeURI(link).split('#')
      const file = path === '' ? document : join(dirname(document), path)
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
    })
  expect(lost).toEqual([])
})

test('every decision stands in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8')
  const names = readdirSync('docs/decisions').filter((name) => /^\d/.test(name))
  expect(names.filter((name) => !list.includes(`](${name})`))).toEqual([])
})

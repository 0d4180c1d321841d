import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { missingSince } from './since.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'banmian-since-'))
})
afterEach(() => rm(root, { recursive: true }))

async function site(name: string, files: string[]): Promise<string> {
  for (const file of files) {
    await mkdir(dirname(join(root, name, file)), { recursive: true })
    await writeFile(join(root, name, file), file)
  }
  return join(root, name)
}

test('lists what is gone: pages, the feeds of the site, pictures; not what goes with a page, nor files for hosts', async () => {
  const old = await site('old', [
    'index.html',
    '404.html',
    '_headers',
    '.nojekyll',
    'nginx.conf',
    'rss.xml',
    'rss.xml.gz',
    'assets/a-1.js',
    'data/derived/site.json',
    'people/乔俊杰/index.html',
    'people/乔俊杰/index.html.br',
    'people/乔俊杰/feed.json',
    'people/朱梦琪/index.html',
    '2024-02-24/01/1/index.html',
    '2024-02-24/01/1.md',
    'cards/2024-02-24/01/1.png',
    '2024-02-24/index.html',
    'icon.svg',
  ])
  const now = await site('new', ['index.html', 'people/朱梦琪/index.html', '2024-02-24/01/1/index.html'])
  const missing = ['/2024-02-24', '/icon.svg', '/people/乔俊杰', '/rss.xml']
  expect(await missingSince(old, now)).toEqual({ addresses: missing, feeds: [] })
  expect(await missingSince(old, old)).toEqual({ addresses: [], feeds: [] })
})

test('feeds that are gone while their page stays are named, and those of authors, who have no page', async () => {
  const feeds = ['feed.json', 'rss.xml', 'atom.xml']
  const old = await site('old', [
    ...feeds.map((name) => `authors/苏小禾/${name}`),
    ...feeds.map((name) => `people/乔俊杰/${name}`),
    ...feeds.map((name) => `people/朱梦琪/${name}`),
    'people/乔俊杰/index.html',
    'people/朱梦琪/index.html',
  ])
  const now = await site('new', [
    'people/乔俊杰/index.html',
    ...feeds.map((name) => `people/朱梦琪/${name}`),
    'people/朱梦琪/index.html',
  ])
  expect(await missingSince(old, now)).toEqual({
    addresses: [],
    feeds: ['/authors/苏小禾', '/people/乔俊杰'],
  })
})

test('an empty new build lacks all; an old folder that is not there is an error, not "nothing missing"', async () => {
  const old = await site('old', ['index.html', 'a/index.html'])
  expect(await missingSince(old, join(root, 'none'))).toEqual({ addresses: ['/a', '/'], feeds: [] })
  await expect(missingSince(join(root, 'none'), old)).rejects.toThrow('ENOENT')
})

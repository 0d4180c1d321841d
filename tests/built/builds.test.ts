import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOf } from '#publish/command.ts'
import { build, folders, start, treeOf } from '../support/builds.ts'
import { issueDate, writeArchive } from '../support/synthetic.ts'

const folder = folders()

test('one page more, one page less: the same bytes as a build from nothing, and little is written', async () => {
  const [before, after, out, fresh] = [folder(), folder(), folder(), folder()]
  writeArchive(before, 20)
  writeArchive(after, 21)
  await build(before, out)
  const first = treeOf(out)
  expect(await build(before, out)).toContain(': 0 files written, 0 removed')

  const said = await build(after, out)
  await build(after, fresh)
  expect(treeOf(out)).toEqual(treeOf(fresh))
  const written = Number(/(\d+) files written/.exec(said)?.[1])
  expect(written).toBeLessThan(Object.keys(first).length / 2)

  await build(before, out)
  expect(treeOf(out)).toEqual(first)
}, 120_000)

test('a site that moves names its new address in every file, and the app is not built again', async () => {
  const [data, out, fresh] = [folder(), folder(), folder()]
  writeArchive(data, 2)
  await build(data, out)
  const apps = readdirSync('.cache/app')
  await build(data, out, { SITE_URL: 'https://moved.example' })
  await build(data, fresh, { SITE_URL: 'https://moved.example' })
  expect(treeOf(out)).toEqual(treeOf(fresh))
  const naming = (host: string) =>
    Object.keys(treeOf(out)).filter((path) => readFileSync(join(out, path), 'utf8').includes(`//${host}`))
  expect(naming('news.example')).toEqual([])
  expect(naming('moved.example').length).toBeGreaterThan(20)
  expect(readdirSync('.cache/app')).toEqual(apps)
}, 60_000)

test('what a build has built is what the next one runs: it starts neither Vite nor the sources', async () => {
  const [data, out] = [folder(), folder()]
  writeArchive(data, 1)
  for (const OFFLINE of ['on', 'off']) {
    await build(data, out, { OFFLINE })
    expect(appOf({ OFFLINE }).isBuilt, `OFFLINE=${OFFLINE}`).toBe(true)
  }
}, 60_000)

test('the order of files on the disk does not matter', async () => {
  const [data, copy, one, two] = [folder(), folder(), folder(), folder()]
  writeArchive(data, 3)
  for (const issue of [2, 0, 1]) {
    cpSync(join(data, 'pages', issueDate(issue)), join(copy, 'pages', issueDate(issue)), { recursive: true })
  }
  cpSync(join(data, 'pages/index.json'), join(copy, 'pages/index.json'))
  await build(data, one)
  await build(copy, two)
  expect(treeOf(two)).toEqual(treeOf(one))
}, 60_000)

test('a folder with something else in it is not touched', async () => {
  const [data, out] = [folder(), folder()]
  writeArchive(data, 1)
  writeArchive(out, 1)
  const child = start(data, out)
  const [code] = await once(child, 'close')
  expect(code).not.toBe(0)
  expect(Object.keys(treeOf(out))).toHaveLength(3)
})

test('an address that disappears fails the build that is told to look, until it is redirected', async () => {
  const [before, after, old, out, redirects] = [folder(), folder(), folder(), folder(), folder()]
  writeArchive(before, 3)
  writeArchive(after, 2)
  await build(before, old)
  const gone = issueDate(2)
  const codeOf = async (more: NodeJS.ProcessEnv) => {
    const [code]: unknown[] = await once(start(after, out, ['--since', old], more), 'close')
    return code
  }
  expect(await codeOf({})).toBe(1)
  const pages = readdirSync(join(old), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => `/${path.slice(0, -'/index.html'.length)}`)
    .filter((path) => !existsSync(join(out, path, 'index.html')))
  expect(pages).toContain(`/${gone}`)
  writeFileSync(redirects, pages.map((path) => `${path} /issues  # withdrawn`).join('\n'))
  expect(await codeOf({ REDIRECTS: redirects }), 'a feed is gone whose page is still there').toBe(1)
  const kept = folder()
  const feeds = readdirSync(old, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/feed.json') && !existsSync(join(out, path)))
    .map((path) => `/${path.slice(0, -'/feed.json'.length)}`)
    .filter((path) => !pages.includes(path))
  expect(feeds.length).toBeGreaterThan(0)
  writeFileSync(kept, feeds.join('\n'))
  expect(await codeOf({ REDIRECTS: redirects, FEEDS: kept })).toBe(0)
  expect(readFileSync(join(out, gone, 'index.html'), 'utf8')).toContain('url=/issues')
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain(`/${gone} /issues 301`)
}, 120_000)

test('compressed twins stand beside what they are twins of, and stay', async () => {
  const [data, out] = [folder(), folder()]
  writeArchive(data, 2)
  await build(data, out, { COMPRESS: '1' })
  const first = treeOf(out)
  expect(Object.keys(first)).toContain('/index.html.gz')
  expect(await build(data, out, { COMPRESS: '1' })).toContain(': 0 files written, 0 removed')
  expect(treeOf(out)).toEqual(first)
}, 60_000)

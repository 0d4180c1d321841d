import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { issueDate, writeArchive } from '../support/synthetic.ts'

const root = mkdtempSync(join(tmpdir(), 'banmian-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const folder = () => join(root, String(folders++))

/** `preload`: modules that the build's threads load first. */
function start(
  dataDir: string,
  outDir: string,
  args: string[] = [],
  more: NodeJS.ProcessEnv = {},
  preload: string[] = [],
) {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    OUT_DIR: outDir,
    SITE_URL: 'https://news.example',
    BASE_PATH: '/',
    ...more,
  }
  const imports = ['tsx', ...preload].flatMap((name) => ['--import', name])
  return spawn('node', [...imports, 'src/publish/cli.ts', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function build(dataDir: string, outDir: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = start(dataDir, outDir, [], more)
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return said
}

/** Every file of a folder with a hash of what it holds. */
function treeOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const pairs = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(dir.length), createHash('sha256').update(readFileSync(path)).digest('hex')]
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

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

test('a build killed at any moment and run again gives the same bytes', async () => {
  const [before, after, out, fresh] = [folder(), folder(), folder(), folder()]
  writeArchive(before, 8)
  writeArchive(after, 12)
  await build(after, fresh)
  const expected = treeOf(fresh)
  // Of the files that one of its threads writes: among the first, among the derived, among the pages, among the last.
  for (const at of [1, 12, 60, 150]) {
    await build(before, out)
    const child = start(after, out, [], { KILL_IN: out, KILL_AT: String(at) }, ['./tests/support/kill.mjs'])
    expect(await once(child, 'close'), `at file ${at}`).toEqual([null, 'SIGKILL'])
    await build(after, out)
    expect(treeOf(out)).toEqual(expected)
  }
}, 180_000)

test('a file of the search index that was lost is made again, and nothing else', async () => {
  const [data, out] = [folder(), folder()]
  // Enough text for lists; less is one file that is scanned.
  writeArchive(data, 40)
  await build(data, out)
  const first = treeOf(out)
  const lost = Object.keys(first).filter((path) =>
    /^\/data\/search\/(?:s\/.*\/l0|text\/.*-0)\.bin$/.test(path),
  )
  expect(lost.length).toBeGreaterThan(2)
  for (const path of [lost[0], lost.at(-1)]) rmSync(join(out, path ?? ''))
  expect(await build(data, out)).toContain(': 2 files written, 0 removed')
  expect(treeOf(out)).toEqual(first)
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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'

const SCRIPT = 'scripts/publish.mjs'
let root = ''
let dest = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'banmian-publish-'))
  dest = join(root, 'www')
})
afterEach(() => rm(root, { recursive: true }))

async function put(folder: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, folder, file)), { recursive: true })
    await writeFile(join(root, folder, file), text)
  }
  return join(root, folder)
}

/** A build whose pages all refer to assets, and to data, that only this version has. */
const build = (version: number, pages = 60) => {
  const name = (n: number) => `2024-02-24/01/${n}/index.html`
  const page = `v${version} assets/a-${version}.js data/pages/${version}.json `.padEnd(4000, '文')
  const files: Record<string, string> = {
    'index.html': page,
    '404.html': 'missing',
    'feed.json': `data/pages/${version}.json`,
    [`assets/a-${version}.js`]: `${version}`,
    [`data/pages/${version}.json`]: `${version}`,
  }
  for (let n = 1; n <= pages; n++) files[name(n)] = `${page}${n}`
  return put(`dist-${version}`, files)
}

function start(source: string, ...args: string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { env: { ...process.env, OUT_DIR: source } })
  let output = ''
  child.stdout.on('data', (part) => (output += String(part)))
  child.stderr.on('data', (part) => (output += String(part)))
  const done = once(child, 'close').then(() => ({ status: child.exitCode, output }))
  return { child, done }
}
const run = (source: string, ...args: string[]) => start(source, ...args).done

const list = async (folder: string, hidden = false) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && (hidden || !entry.name.startsWith('.banmian-')))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

test('publishes, leaves what is unchanged alone, and removes after the grace period', async () => {
  const one = await build(1, 2)
  expect(await run(one, dest)).toMatchObject({ status: 0 })
  expect(await list(dest)).toEqual(await list(one))
  const before = await stat(join(dest, '404.html'))
  const two = await build(2, 2)
  expect((await run(two, dest, '--grace', '1')).output).toContain(
    'Wrote 6 files, 1 unchanged, removed 0; 2 gone',
  )
  expect((await stat(join(dest, '404.html'))).ino, 'not rewritten').toBe(before.ino)
  expect(await list(dest)).toEqual([...(await list(two)), 'assets/a-1.js', 'data/pages/1.json'].sort())
  await sleep(1100)
  expect((await run(two, dest, '--grace', '1')).output).toContain(
    'Wrote 0 files, 7 unchanged, removed 2; 0 gone',
  )
  expect(await list(dest)).toEqual(await list(two))
})

test('a file of somebody else in the folder stays, and is not overwritten', async () => {
  await run(await build(1, 1), dest)
  await put('www', { 'verify.txt': 'theirs' })
  await run(await build(2, 1), dest, '--grace', '0')
  expect(await readFile(join(dest, 'verify.txt'), 'utf8')).toBe('theirs')
  const clash = await put('dist-2', { 'verify.txt': 'ours' })
  const refused = await run(clash, dest)
  expect(refused).toMatchObject({ status: 2 })
  expect(refused.output).toContain('was not published by Banmian, but the build has it too')
  expect(await readFile(join(dest, 'verify.txt'), 'utf8')).toBe('theirs')
})

test('a twin that the build no longer has goes at once: a server would prefer it, stale', async () => {
  const source = await put('dist-1', {
    'index.html': 'a',
    'index.html.gz': 'A',
    '404.html': '',
    'b.html': 'b',
  })
  await run(source, dest)
  await rm(join(source, 'index.html.gz'))
  await rm(join(source, 'b.html'))
  await run(source, dest)
  expect(await list(dest)).toEqual(['404.html', 'b.html', 'index.html'])
})

test('a dry run writes nothing', async () => {
  const result = await run(await build(1, 2), dest, '--dry-run')
  expect(result).toMatchObject({ status: 0 })
  expect(result.output).toContain('Would write 7 files')
  await expect(stat(dest)).rejects.toThrow('ENOENT')
})

test('refuses folders that cannot be meant', async () => {
  const source = await build(1, 1)
  await put('theirs', { 'a.txt': '' })
  for (const [to, why] of [
    [source, 'is the build itself'],
    ['/', 'is the root of the disk'],
    [join(source, 'in'), 'lie within one another'],
    [root, 'lie within one another'],
    [join(root, 'theirs'), 'is not empty and was not published by Banmian'],
  ] as const) {
    const { status, output } = await run(source, to)
    expect(output).toContain(why)
    expect(status, to).toBe(2)
  }
  expect((await run(source)).output).toContain('Name one folder')
  expect((await run(source, dest, '--grace', 'x')).status).toBe(2)
  expect((await run(join(root, 'none'), dest)).output).toContain('run npm run build first')
})

test('a manifest that leads out of the folder removes nothing', async () => {
  const source = await build(1, 1)
  await run(source, dest)
  await put('.', { 'precious.txt': 'x' })
  const bad = { schema: 'banmian/published/1', files: ['../precious.txt'], gone: [] }
  await writeFile(join(dest, '.banmian-published.json'), JSON.stringify(bad))
  expect((await run(source, dest, '--grace', '0')).output).toContain('cannot be understood')
  expect(await readFile(join(root, 'precious.txt'), 'utf8')).toBe('x')
})

test('a reader never meets a page whose assets or data are missing', async () => {
  const sources = [await build(1), await build(2), await build(3)]
  await run(sources[0] ?? '', dest)
  const state = { publishing: true }
  let reads = 0
  const reader = async () => {
    for (; state.publishing && reads < 200_000; reads++) {
      const file = reads % 3 === 0 ? 'index.html' : `2024-02-24/01/${1 + (reads % 60)}/index.html`
      const html = await readFile(join(dest, file), 'utf8')
      expect(html.length, 'whole').toBeGreaterThanOrEqual(4000)
      for (const [used] of html.matchAll(/(?:assets|data)\/\S+/g)) await stat(join(dest, used))
    }
  }
  const reading = Promise.all([reader(), reader()])
  for (let round = 0; round < 6; round++) {
    const { status, output } = await run(sources[round % 3] ?? '', dest, '--grace', '2')
    expect(status, output).toBe(0)
  }
  state.publishing = false
  await reading
  expect(reads).toBeGreaterThan(500)
})

test('killed at any moment and run again, it ends in the same state', async () => {
  const [one, two] = [await build(1, 400), await build(2, 400)]
  let caught = 0
  for (const [round, wait] of [60, 90, 110, 130, 150, 180, 220, 260].entries()) {
    const killed = start(round % 2 ? one : two, dest, '--grace', '0')
    await sleep(wait)
    killed.child.kill('SIGKILL')
    if ((await killed.done).status === null) caught += 1
  }
  expect(caught, 'some were killed before their end').toBeGreaterThan(0)
  expect(await run(two, dest, '--grace', '0')).toMatchObject({ status: 0 })
  expect(await list(dest, true)).toEqual([...(await list(two)), '.banmian-published.json'].sort())
  for (const file of await list(two))
    expect(await readFile(join(dest, file), 'utf8')).toBe(await readFile(join(two, file), 'utf8'))
})

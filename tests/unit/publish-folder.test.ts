import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runDeploy } from '#publish/deploy/command.ts'
import { nameOf } from '#publish/lock.ts'
import { build, clear, filesIn, newPlace, put, type Place } from '../support/publishing.ts'

let place: Place
let dest = ''
let output = ''
beforeEach(async () => {
  place = await newPlace()
  dest = place.dest
  const say = (line: unknown) => void (output += `${String(line)}\n`)
  vi.spyOn(console, 'log').mockImplementation(say)
  vi.spyOn(console, 'error').mockImplementation(say)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await clear(place)
})

/** The command, with its exit code and all that it said. */
async function run(source: string, ...args: string[]): Promise<{ status: number; output: string }> {
  output = ''
  const status = await runDeploy(args, source)
  return { status, output }
}

test('publishes, leaves what is unchanged alone, and removes after the grace period', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const one = await build(place, 1, 2)
  expect(await run(one, dest)).toMatchObject({ status: 0 })
  expect(await filesIn(dest)).toEqual(await filesIn(one))
  const before = await stat(join(dest, '404.html'))
  const two = await build(place, 2, 2)
  expect((await run(two, dest, '--grace', '60')).output).toContain(
    'Wrote 6 files, 1 unchanged, removed 0; 2 gone',
  )
  expect((await stat(join(dest, '404.html'))).ino, 'not rewritten').toBe(before.ino)
  const both = [...(await filesIn(two)), 'assets/a-1.js', 'data/pages/1.json'].sort()
  expect(await filesIn(dest)).toEqual(both)
  vi.advanceTimersByTime(59_999)
  expect((await run(two, dest, '--grace', '60')).output).toContain('removed 0; 2 gone')
  expect(await filesIn(dest)).toEqual(both)
  vi.advanceTimersByTime(1)
  expect((await run(two, dest, '--grace', '60')).output).toContain(
    'Wrote 0 files, 7 unchanged, removed 2; 0 gone',
  )
  expect(await filesIn(dest)).toEqual(await filesIn(two))
})

test('what comes back within its grace period stays, and a clock set back keeps nothing for ever', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const [one, two] = [await build(place, 1, 1), await build(place, 2, 1)]
  await run(one, dest)
  await run(two, dest, '--grace', '60')
  vi.advanceTimersByTime(60_000)
  await run(one, dest, '--grace', '60')
  expect(await filesIn(dest)).toEqual(expect.arrayContaining(['assets/a-1.js', 'assets/a-2.js']))
  vi.setSystemTime(Date.now() - 1_000_000)
  await run(one, dest, '--grace', '60')
  vi.advanceTimersByTime(60_000)
  await run(one, dest, '--grace', '60')
  expect(await filesIn(dest)).toEqual(await filesIn(one))
})

test('a file of somebody else in the folder stays, and is not overwritten', async () => {
  await run(await build(place, 1, 1), dest)
  await put(place, 'www', { 'verify.txt': 'theirs' })
  await run(await build(place, 2, 1), dest, '--grace', '0')
  expect(await readFile(join(dest, 'verify.txt'), 'utf8')).toBe('theirs')
  const clash = await put(place, 'dist-2', { 'verify.txt': 'ours' })
  const refused = await run(clash, dest)
  expect(refused).toMatchObject({ status: 2 })
  expect(refused.output).toContain('was not published by Banmian, but the build has it too')
  expect(await readFile(join(dest, 'verify.txt'), 'utf8')).toBe('theirs')
})

test('a twin that the build no longer has goes at once: a server would prefer it, stale', async () => {
  const source = await put(place, 'dist-1', {
    'index.html': 'a',
    'index.html.gz': 'A',
    '404.html': '',
    'b.html': 'b',
  })
  await run(source, dest)
  await rm(join(source, 'index.html.gz'))
  await rm(join(source, 'b.html'))
  await run(source, dest)
  expect(await filesIn(dest)).toEqual(['404.html', 'b.html', 'index.html'])
})

test('a dry run writes nothing', async () => {
  const result = await run(await build(place, 1, 2), dest, '--dry-run')
  expect(result).toMatchObject({ status: 0 })
  expect(result.output).toContain('Would write 7 files')
  await expect(stat(dest)).rejects.toThrow('ENOENT')
})

test('refuses folders that cannot be meant', async () => {
  const source = await build(place, 1, 1)
  await put(place, 'theirs', { 'a.txt': '' })
  for (const [to, why] of [
    [source, 'is the build itself'],
    ['/', 'is the root of the disk'],
    [join(source, 'in'), 'lie within one another'],
    [place.root, 'lie within one another'],
    [join(place.root, 'theirs'), 'is not empty and was not published by Banmian'],
  ] as const) {
    const refused = await run(source, to)
    expect(refused.output).toContain(why)
    expect(refused.status, to).toBe(2)
  }
  expect((await run(join(place.root, 'none'), dest)).output).toContain('run npm run build first')
})

test('waits for nobody: while another publish into the folder runs, it is refused', async () => {
  const source = await build(place, 1, 1)
  await put(place, 'www', { '.banmian-lock': nameOf(process.ppid) })
  expect(await run(source, dest)).toMatchObject({
    status: 2,
    output: expect.stringContaining('another publish into'),
  })
  expect(await filesIn(dest)).toEqual([])
})

test('a manifest that leads out of the folder removes nothing', async () => {
  const source = await build(place, 1, 1)
  await run(source, dest)
  await put(place, '.', { 'precious.txt': 'x' })
  const bad = { schema: 'banmian/published/1', files: ['../precious.txt'], gone: [] }
  await writeFile(join(dest, '.banmian-published.json'), JSON.stringify(bad))
  const refused = await run(source, dest, '--grace', '0')
  expect(refused.output).toContain('cannot be understood')
  expect(refused.status).toBe(1)
  expect(await readFile(join(place.root, 'precious.txt'), 'utf8')).toBe('x')
})

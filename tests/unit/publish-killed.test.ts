import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deploy } from '#publish/deploy/deploy.ts'
import { build, clear, filesIn, newPlace, readPage, type Place } from '../support/publishing.ts'

/** Every operation on the disk goes by here; those that change it are counted, and one of them can be the last. */
const disk = vi.hoisted(() => ({
  changes: 0,
  /** The change with this number is torn, and nothing goes on from there. */
  fatal: Infinity,
  dead: false,
  after: () => {},
  died: () => {},
  running: new Set<Promise<unknown>>(),
}))
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const never = new Promise<never>(() => {})
  /** What a killed process had begun comes to its end, and nobody hears of it. */
  async function act<T>(operation: () => Promise<T>): Promise<T> {
    if (disk.dead) return never
    const running = operation()
    disk.running.add(running)
    const result = await running.finally(() => disk.running.delete(running))
    return disk.dead ? never : result
  }
  async function change<T>(operation: () => Promise<T>, torn: () => Promise<unknown> = async () => {}) {
    if (disk.dead) return never
    if (disk.changes++ === disk.fatal) {
      disk.dead = true
      await torn().catch(() => {})
      disk.died()
      return never
    }
    const result = await act(operation)
    disk.after()
    return result
  }
  const half = (text: string) => text.slice(0, text.length < 100 ? 0 : text.length / 2)
  return {
    ...fs,
    stat: (path: string) => act(() => fs.stat(path)),
    readFile: (path: string, encoding?: 'utf8') => act(() => fs.readFile(path, encoding)),
    writeFile: (path: string, text: string, options?: { flag?: string }) =>
      change(
        () => fs.writeFile(path, text, options),
        () => fs.writeFile(path, half(text), options),
      ),
    copyFile: (from: string, to: string) =>
      change(
        () => fs.copyFile(from, to),
        async () => fs.writeFile(to, half(await fs.readFile(from, 'utf8'))),
      ),
    rename: (from: string, to: string) => change(() => fs.rename(from, to)),
    mkdir: (path: string, options?: { recursive?: boolean }) => change(() => fs.mkdir(path, options)),
    rm: (path: string, options?: { recursive?: boolean }) => change(() => fs.rm(path, options)),
    rmdir: (path: string) => change(() => fs.rmdir(path)),
  }
})

let place: Place
let dest = ''
beforeEach(async () => {
  place = await newPlace()
  dest = place.dest
})
afterEach(() => clear(place))

const publish = (source: string, grace: number) => deploy({ source, dest, grace, dryRun: false })

/** What a visitor could meet now: a torn page, or one that refers to what is not there. */
function faults(pages: number): string[] {
  const files = [
    'index.html',
    ...Array.from({ length: pages }, (_, i) => `2024-02-24/01/${i + 1}/index.html`),
  ]
  return files.flatMap((file) => {
    if (!existsSync(join(dest, file))) return []
    const { whole, needs } = readPage(readFileSync(join(dest, file), 'utf8'))
    return [
      ...(whole ? [] : [`${file} is torn`]),
      ...needs.filter((path) => !existsSync(join(dest, path))).map((path) => `${file} needs ${path}`),
    ]
  })
}

test('after each change, a reader meets whole pages only, and what they refer to', async () => {
  const sources = [await build(place, 1, 12), await build(place, 2, 12), await build(place, 3, 12)]
  await publish(sources[0] ?? '', 60)
  const needed = new Set<string>()
  let looks = 0
  disk.after = () => {
    looks += 1
    expect(faults(12)).toEqual([])
    for (const path of readPage(readFileSync(join(dest, 'index.html'), 'utf8')).needs) needed.add(path)
    for (const path of needed) expect(existsSync(join(dest, path)), 'of a page that is open').toBe(true)
  }
  for (const source of [sources[1], sources[2], sources[0]]) await publish(source ?? '', 60)
  disk.after = () => {}
  expect(looks).toBeGreaterThan(100)
  expect(needed.size).toBe(6)
})

/** Of a process that has ended: what a killed one leaves in its lock. */
const GONE = String(spawnSync(process.execPath, ['--version']).pid)

/** Kills a publish at its change with this number; false when it came to its end before that. */
async function killed(source: string, at: number): Promise<boolean> {
  Object.assign(disk, { changes: 0, fatal: at })
  const death = new Promise<'killed'>((resolve) => (disk.died = () => resolve('killed')))
  const end = await Promise.race([publish(source, 0), death])
  while (disk.running.size > 0) await Promise.allSettled(disk.running)
  Object.assign(disk, { fatal: Infinity, dead: false })
  const lock = join(dest, '.banmian-lock')
  if (existsSync(lock) && readFileSync(lock, 'utf8') !== '') writeFileSync(lock, GONE)
  return end === 'killed'
}

test.each([
  ['a first publish', 0],
  ['a publish of a new version', 1],
])('%s killed at any change and run again ends in the same state', async (_, published) => {
  const [one, two] = [await build(place, 1, 4), await build(place, 2, 2)]
  const wanted = [...(await filesIn(two)), '.banmian-published.json'].sort()
  let at = 0
  for (let caught = true; caught; at++) {
    await rm(dest, { recursive: true, force: true })
    if (published) await publish(one, 0)
    caught = await killed(two, at)
    expect(faults(4), `at change ${at}`).toEqual([])
    // On its way back to the old version it is killed again.
    await killed(one, at)
    expect(faults(4), `at change ${at}, twice`).toEqual([])
    await publish(two, 0)
    expect(await filesIn(dest, true)).toEqual(wanted)
    for (const file of await filesIn(two))
      expect(await readFile(join(dest, file), 'utf8')).toBe(await readFile(join(two, file), 'utf8'))
  }
  expect(at).toBeGreaterThan(25)
})

test('the command itself, really killed, leaves nothing that stops the next one', async () => {
  const source = await build(place, 1, 20)
  const command = (preload: string[], more: NodeJS.ProcessEnv) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', ...preload, 'src/publish/deploy/cli.ts', dest, '--grace', '0'],
      { encoding: 'utf8', env: { ...process.env, OUT_DIR: source, ...more } },
    )
  const first = command(['--import', './tests/support/kill.mjs'], { KILL_IN: dest, KILL_AT: '20' })
  expect(first).toMatchObject({ signal: 'SIGKILL', stdout: '' })
  expect(await readdir(dest)).toEqual(expect.arrayContaining(['.banmian-lock', '.banmian-tmp', 'assets']))
  expect(await filesIn(dest)).not.toContain('feed.json')
  const second = command([], {})
  expect(second).toMatchObject({ status: 0, stderr: '' })
  expect(second.stdout).toMatch(/^Wrote \d+ files, \d+ unchanged, removed 0; 0 gone .*\n$/)
  expect(await filesIn(dest, true)).toEqual([...(await filesIn(source)), '.banmian-published.json'].sort())
})

import { expect, test } from 'vitest'
import type { SearchFiles } from '#data/device/search-files.ts'
import { buildIndex } from '#search/write/build.ts'
import { createEngine } from './engine.ts'
import { queryOf } from './remote.ts'

/** Turns of the event loop: all that is ready has happened after a few. */
const turns = async (n: number) => {
  for (let i = 0; i < n; i++) await new Promise(setImmediate)
}

/**
 * An engine over the index of a few articles that downloads into a set; `broken` files never arrive, `late` ones come
 * well after a broken one was asked for the last time.
 */
async function open(broken: (path: string) => boolean, late: (path: string) => boolean = () => false) {
  const index = new Map<string, Uint8Array>()
  const docs = Array.from({ length: 40 }, (_, i) => ({
    id: `2031-05-02/01/${i + 1}`,
    headline: `灯塔第${i + 1}次点亮`,
    kicker: '',
    sub: '',
    paragraphs: ['昨晚灯塔亮了。'],
    names: [],
  }))
  for await (const { path, bytes } of buildIndex(docs, { newest: '2031-05-02', scanBelow: 0 }))
    index.set(path, bytes)
  const kept = new Set<string>()
  const asked: string[] = []
  const read: string[] = []
  let giveUp = () => {}
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve))
  const files: SearchFiles = {
    canKeep: true,
    read: (path) => {
      read.push(path)
      const bytes = index.get(path)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('gone'))
    },
    keep: async (path) => {
      if (kept.has(path)) return
      asked.push(path)
      if (broken(path)) {
        if (asked.filter((one) => one === path).length === 3) giveUp()
        throw new Error('interrupted')
      }
      if (late(path)) await givenUp.then(() => turns(20))
      kept.add(path)
    },
    count: (paths) => Promise.resolve(paths.filter((path) => kept.has(path)).length),
    prune: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  }
  return {
    engine: createEngine('/', { queryOf, files, pauses: { answer: [], download: [0, 0] } }),
    kept,
    asked,
    read,
  }
}

test('the texts of the first rows are fetched with the answer, once', async () => {
  const { engine, read } = await open(() => false)
  const view = await engine.ask('q=灯塔', 3, () => undefined)
  expect(view).toMatchObject({ total: 40, done: true })
  await turns(20)
  const texts = read.filter((path) => path.startsWith('text/'))
  expect(texts.length).toBeGreaterThan(0)
  const rows = await engine.show('q=灯塔', 0, 3)
  expect(rows.map(({ headline }) => headline?.marks.length)).toEqual([1, 1, 1])
  expect(read.filter((path) => path.startsWith('text/'))).toEqual(texts)
})

test('a file that does not come costs itself only; nothing goes on after the download has failed', async () => {
  let away = true
  const { engine, kept, asked } = await open(
    (path) => away && path.startsWith('text/') && path.endsWith('0.bin'),
    (path) => away && path.endsWith('-1.bin'),
  )
  const counts: number[] = []
  await expect(engine.download((done) => counts.push(done))).rejects.toThrow('interrupted')
  const held = await engine.held()
  expect(held?.held).toBeGreaterThan(0)
  expect(held?.held).toBe(counts.length)
  expect(kept.has('index.bin')).toBe(false)
  await turns(100)
  expect(counts.length).toBe(held?.held)

  away = false
  asked.length = 0
  await expect(engine.download(() => undefined)).resolves.toBe(true)
  expect(asked).toHaveLength((held?.files ?? 0) - (held?.held ?? 0))
  expect(asked.at(-1)).toBe('index.bin')
})

test('without a network a download gives up soon, not file by file', async () => {
  const { engine, asked } = await open(() => true)
  await expect(engine.download(() => undefined)).rejects.toThrow('interrupted')
  expect(new Set(asked).size).toBeLessThanOrEqual(12)
})

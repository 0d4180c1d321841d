// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const kept = (n: number, changed = n) => ({
  id: `2024-02-24/01/${n}`,
  title: `第${n}篇`,
  paper: '武进日报',
  changed,
})
const marked = (id: string, article = kept(1).id) => ({
  id,
  article,
  title: '第1篇',
  paper: '武进日报',
  changed: 5,
  anchor: {
    start: { paragraph: 0, offset: 1 },
    end: { paragraph: 0, offset: 3 },
    quote: '词语',
    prefix: '前',
    suffix: '后',
  },
  colour: 'green' as const,
  note: '',
  created: 5,
})

/** A tab: the code as it is loaded there. */
const tab = async () => {
  vi.resetModules()
  return {
    ...(await import('./read.ts')),
    ...(await import('./write.ts')),
    ...(await import('./held.ts')),
    ...(await import('./database.ts')),
    ...(await import('./changes.ts')),
    ...(await import('./read-articles.ts')),
  }
}
type Tab = Awaited<ReturnType<typeof tab>>
const put = (one: Tab, n: number) => one.write([{ store: 'saved', put: kept(n) }])
const saved = async (one: Tab) => (await one.readAll('saved')).records.map(({ id }) => id.slice(14))

/** Opens the database by hand, as code of another version does. */
const openByHand = (version: number, upgrade: (database: IDBDatabase) => void = () => {}) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('banmian.library', version)
    request.addEventListener('upgradeneeded', () => upgrade(request.result))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(String(request.error))))
  })
const isDone = (transaction: IDBTransaction) =>
  new Promise<void>((resolve) => {
    transaction.addEventListener('complete', () => resolve())
  })
/** A database as version 1 left it, with data of which one record is none. */
async function versionOne() {
  const database = await openByHand(1, (one) => {
    one.createObjectStore('saved', { keyPath: 'id' })
    one.createObjectStore('highlights', { keyPath: 'id' })
  })
  const transaction = database.transaction(['saved', 'highlights'], 'readwrite')
  for (const n of [1, 2, 3]) {
    const { changed, ...rest } = kept(n)
    transaction.objectStore('saved').put({ ...rest, at: changed })
  }
  transaction.objectStore('saved').put({ id: 'nonsense', title: 7 })
  const { changed: at, created: _, note: __, ...rest } = marked('m1')
  transaction.objectStore('highlights').put({ ...rest, at })
  await isDone(transaction)
  return database
}

const full = () => new DOMException('no room', 'QuotaExceededError')

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('what is written is there in another tab, newest first, and can be removed again', async () => {
  const first = await tab()
  await put(first, 1)
  await put(first, 2)
  expect(await first.write([{ store: 'saved', put: kept(3) }])).toBe(true)
  const second = await tab()
  expect(await saved(second)).toEqual(['3', '2', '1'])
  await second.write([{ store: 'saved', remove: kept(2).id }])
  expect(await saved(first)).toEqual(['3', '1'])
  expect(await first.readOne('saved', kept(2).id)).toBeUndefined()
})

test('highlights are read by article', async () => {
  const one = await tab()
  await one.write([
    { store: 'highlights', put: marked('a') },
    { store: 'highlights', put: marked('b', kept(2).id) },
  ])
  const { records } = await one.readAll('highlights', kept(2).id)
  expect(records.map(({ id }) => id)).toEqual(['b'])
})

test('another tab hears of each change', async () => {
  const first = await tab()
  const second = await tab()
  const heard = new Promise<void>((resolve) => second.onLibraryChange(resolve))
  await put(first, 1)
  await heard
})

test('what cannot be read is set aside and takes nothing else with it', async () => {
  const one = await tab()
  await put(one, 1)
  const database = await openByHand(2)
  const transaction = database.transaction('saved', 'readwrite')
  for (const bad of [{ id: '2024-02-24/01/9' }, { ...kept(2), changed: 'soon' }, { ...kept(3), title: '' }])
    transaction.objectStore('saved').put(bad)
  await isDone(transaction)
  database.close()
  const { records, broken } = await one.readAll('saved')
  expect(records).toEqual([kept(1)])
  expect(broken).toHaveLength(3)
})

describe('from form 1 to form 2', () => {
  test('nothing is lost', async () => {
    ;(await versionOne()).close()
    const one = await tab()
    expect((await one.readAll('saved')).records).toEqual([kept(3), kept(2), kept(1)])
    expect((await one.readAll('saved')).broken).toEqual([{ id: 'nonsense', title: 7 }])
    expect((await one.readAll('highlights', kept(1).id)).records).toEqual([marked('m1')])
    expect(await one.write([{ store: 'history', put: kept(4) }])).toBe(true)
  })

  test('an open tab of form 1 makes way after its write, which is there afterwards', async () => {
    const old = await versionOne()
    old.addEventListener('versionchange', () => old.close())
    const { changed: at, ...rest } = kept(7)
    old
      .transaction('saved', 'readwrite')
      .objectStore('saved')
      .put({ ...rest, at })
    expect(await saved(await tab())).toEqual(['7', '3', '2', '1'])
  })

  test('a tab that does not make way is waited for 4 s; then this tab keeps what it is given, and stores it later', async () => {
    const old = await versionOne()
    const one = await tab()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const writing = put(one, 8)
    await vi.advanceTimersByTimeAsync(4000)
    expect(await writing).toBe(false)
    expect(one.standing()).toEqual({ trouble: 'forbidden', held: 1 })
    vi.useRealTimers()
    expect(await saved(one)).toEqual(['8'])
    old.close()
    await vi.waitFor(() => expect(one.standing().held).toBe(0))
    expect(await saved(await tab())).toEqual(['8', '3', '2', '1'])
  })
})

test('a newer form: this tab makes way at once, its write is done, and it goes on with what the newer one left', async () => {
  const one = await tab()
  await put(one, 1)
  const writing = put(one, 2)
  const newer = openByHand(3, (database) => database.createObjectStore('more'))
  expect(await writing).toBe(true)
  const database = await newer
  database.addEventListener('versionchange', () => database.close())
  expect(await put(one, 3)).toBe(true)
  expect(await saved(one)).toEqual(['3', '2', '1'])
})

describe('a connection that the browser closes', () => {
  test('before a write', async () => {
    const one = await tab()
    await put(one, 1)
    // oxlint-disable-next-line typescript/unbound-method -- called below with its `this`
    const begin = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...given
    ) {
      this.close()
      return begin.apply(this, given)
    })
    expect(await put(one, 2)).toBe(true)
    expect(await saved(await tab())).toEqual(['2', '1'])
  })

  test('in the middle of one: it is done again, whole', async () => {
    const one = await tab()
    await put(one, 1)
    // oxlint-disable-next-line typescript/unbound-method -- called below with its `this`
    const write = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = write.call(this, value)
      this.transaction.abort()
      return request
    })
    const all = [2, 3, 4].map((n) => ({ store: 'saved' as const, put: kept(n) }))
    expect(await one.write(all)).toBe(true)
    expect(await saved(await tab())).toEqual(['4', '3', '2', '1'])
  })
})

test('without room it is kept in this tab, said, and stored as soon as there is room', async () => {
  const one = await tab()
  await put(one, 1)
  const store = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full()
  })
  expect(await put(one, 2)).toBe(false)
  expect(one.standing()).toEqual({ trouble: 'full', held: 1 })
  expect(await saved(one)).toEqual(['2', '1'])
  expect(await one.readOne('saved', kept(2).id)).toEqual(kept(2))
  // Removing works all the same, and makes the room.
  store.mockRestore()
  await one.write([{ store: 'saved', remove: kept(1).id }])
  expect(one.standing()).toEqual({ trouble: undefined, held: 0 })
  expect(await saved(await tab())).toEqual(['2'])
})

test.each([
  [
    'forbidden',
    () =>
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      }),
  ],
  ['absent', () => vi.stubGlobal('indexedDB', undefined)],
])('a storage that is %s: it works as long as the tab is open, and says so', async (_, forbid) => {
  const one = await tab()
  forbid()
  expect(await put(one, 1)).toBe(false)
  expect(await saved(one)).toEqual(['1'])
  expect(one.standing()).toEqual({ trouble: 'forbidden', held: 1 })
  await one.write([{ store: 'saved', remove: kept(1).id }])
  expect(await saved(one)).toEqual([])
})

test('of what was read the newest 2,000 are kept', async () => {
  const { noteRead, readAll, write, MOST_READ } = await tab()
  await write(Array.from({ length: MOST_READ }, (_, i) => ({ store: 'history' as const, put: kept(i + 1) })))
  await noteRead(kept(MOST_READ + 1))
  const { records } = await readAll('history')
  expect(records).toHaveLength(MOST_READ)
  expect(records[0]?.id).toBe(kept(MOST_READ + 1).id)
  expect(records.at(-1)?.id).toBe(kept(2).id)
})

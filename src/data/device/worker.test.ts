import { afterEach, describe, expect, test, vi } from 'vitest'
import { canKeepPages, keepCode, keepRead, takeOver, watchUpdates } from './worker.ts'

/** A registration as `watchUpdates` sees it, and what pages are under. */
function browserWith(now: { waiting?: object; active?: object; controller?: object }) {
  const installing = new EventTarget()
  const workers: { waiting?: object; active?: object } = now
  const registration = Object.assign(new EventTarget(), { installing }, workers)
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => registration, controller: now.controller ?? null },
  })
  return { registration, says: () => installing.dispatchEvent(new Event('statechange')) }
}

const watched = async () => {
  const told = vi.fn<(worker: ServiceWorker) => void>()
  const stop = watchUpdates(told)
  await Promise.resolve()
  return { told, stop }
}

afterEach(() => vi.unstubAllGlobals())

const [first, next] = [{ named: 'first' }, { named: 'next' }]

test('a new version that waits beside the one at work is told, also one that comes later', async () => {
  const { registration, says } = browserWith({ active: first, controller: first })
  const { told, stop } = await watched()
  expect(told).not.toHaveBeenCalled()
  registration.waiting = next
  says()
  expect(told).toHaveBeenCalledExactlyOnceWith(next)
  stop()
  says()
  expect(told).toHaveBeenCalledTimes(1)
})

test('one that was asked for before the page was loaded anew is not told, but asked once more', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => String(Date.now()) })
  const asked = vi.fn<(what: unknown) => void>()
  browserWith({ active: first, controller: first, waiting: { postMessage: asked } })
  const { told } = await watched()
  expect(asked).toHaveBeenCalledExactlyOnceWith({ type: 'take over' })
  expect(told).not.toHaveBeenCalled()
})

test('one that was asked for long ago is told again', async () => {
  vi.stubGlobal('sessionStorage', { getItem: () => String(Date.now() - 61_000) })
  browserWith({ active: first, controller: first, waiting: next })
  const { told } = await watched()
  expect(told).toHaveBeenCalledExactlyOnceWith(next)
})

test.each([
  ['waits for nobody', { waiting: first }],
  ['is at work though it is said to wait', { waiting: first, controller: first }],
  ['is said to wait and to be at work', { waiting: first, active: first, controller: first }],
  ['is said to wait, and nobody to be active', { waiting: next, controller: first }],
])('the first worker is no new version: it %s', async (_, now) => {
  const { says } = browserWith(now)
  const { told } = await watched()
  says()
  expect(told).not.toHaveBeenCalled()
})

test.each([
  ['refuses the answer', { getRegistration: () => Promise.reject(new DOMException('', 'SecurityError')) }],
  ['has none', undefined],
])('a browser that %s is asked for nothing more', async (_, serviceWorker) => {
  vi.stubGlobal('navigator', { serviceWorker })
  const { told } = await watched()
  // A rejection that nobody has seen to would end the run.
  await new Promise((resolve) => setTimeout(resolve))
  expect(told).not.toHaveBeenCalled()
})

test('nor one that forbids the very question', async () => {
  const get = () => {
    throw new DOMException('', 'SecurityError')
  }
  vi.stubGlobal('navigator', Object.defineProperty({}, 'serviceWorker', { get }))
  vi.stubGlobal('caches', undefined)
  const { told } = await watched()
  await expect(keepRead()).resolves.toBeUndefined()
  await expect(keepCode()).resolves.toBeUndefined()
  // Falsy too where the build has no worker.
  expect(canKeepPages()).toBeFalsy()
  expect(told).not.toHaveBeenCalled()
})

describe('a new version takes over', () => {
  /** What is heard of the browser, and how often the page was loaded anew. */
  function takingOver() {
    vi.useFakeTimers()
    const serviceWorker = new EventTarget()
    vi.stubGlobal('navigator', { serviceWorker })
    const reload = vi.fn<() => void>()
    takeOver({ postMessage: () => {} }, reload)
    return { says: () => serviceWorker.dispatchEvent(new Event('controllerchange')), reload }
  }
  afterEach(() => vi.useRealTimers())

  test('and the page is loaded anew once, when the browser says so', () => {
    const { says, reload } = takingOver()
    says()
    says()
    vi.advanceTimersByTime(60_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  test('also where the browser never says so', () => {
    const { reload } = takingOver()
    vi.advanceTimersByTime(60_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  test('and again where it says so only after that: the load before was asked of a worker that is gone', () => {
    const { says, reload } = takingOver()
    vi.advanceTimersByTime(3000)
    expect(reload).toHaveBeenCalledOnce()
    says()
    expect(reload).toHaveBeenCalledTimes(2)
  })
})

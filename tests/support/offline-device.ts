import { afterEach, beforeEach, expect, vi } from 'vitest'
import { FakeCaches } from './fake-caches.ts'

/** A device whose stores are empty before each test of a file, at the root of a site that no test may ask for anything. */
export function offlineDevice() {
  const fetched = vi.fn()
  const own = { stores: new FakeCaches(), fetched }
  beforeEach(() => {
    own.stores = new FakeCaches()
    fetched.mockClear()
    vi.stubGlobal('location', new URL('https://news.example/'))
    vi.stubGlobal('caches', own.stores)
    vi.stubGlobal('fetch', fetched)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    expect(fetched).not.toHaveBeenCalled()
  })
  return own
}

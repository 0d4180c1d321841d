import { afterEach, expect, test, vi } from 'vitest'
import { isSpared } from './line.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The open page, as it came: ms from asking to its last byte, and bytes. */
class Timing {
  requestStart = 50
  responseEnd: number
  transferSize: number
  constructor(ms: number, bytes: number) {
    this.responseEnd = this.requestStart + ms
    this.transferSize = bytes
  }
}
function came(ms: number, bytes: number) {
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('PerformanceResourceTiming', Timing)
  vi.stubGlobal('performance', { getEntriesByType: () => [new Timing(ms, bytes)] })
}

test.each([
  ['a page over 4g', 120, 9000, false],
  ['a page from the device', 3, 0, false],
  ['a large page over 1.6 Mbit/s and 150 ms', 650, 100_000, false],
  ['a page over 400 kbit/s and 400 ms', 560, 8300, true],
  ['a small page from far away', 420, 3000, true],
])('%s (%d ms, %d bytes): spared %s', (_, ms, bytes, spared) => {
  came(ms, bytes)
  expect(isSpared()).toBe(spared)
})

test.each([
  [{ saveData: true, effectiveType: '4g' }, true],
  [{ saveData: false, effectiveType: '3g' }, true],
  [{ saveData: false, effectiveType: '4g' }, false],
  [undefined, false],
])('what the browser says: %j', (connection, spared) => {
  came(20, 9000)
  vi.stubGlobal('navigator', connection ? { connection } : {})
  expect(isSpared()).toBe(spared)
})

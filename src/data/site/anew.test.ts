// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { ANSWER_MS } from '../limit.ts'
import { fetchCode } from './anew.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a retry over a line that has fallen silent goes on after a while', async () => {
  vi.useFakeTimers()
  document.head.innerHTML = '<link rel="modulepreload" href="/assets/main.js">'
  const silent = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  )
  vi.stubGlobal('fetch', silent)
  const done = vi.fn()
  void fetchCode().then(done)
  await vi.advanceTimersByTimeAsync(ANSWER_MS - 1)
  expect(silent).toHaveBeenCalledOnce()
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toHaveBeenCalledOnce()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FileError, Files } from './files.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A line on which each answer fails after so long (ms). */
function failing(after: number) {
  const read = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, after))
    throw new Error('gone')
  })
  return { read, files: new Files(read, [300, 1500]) }
}

test('what fails at once is tried once more after each pause', async () => {
  const { read, files } = failing(10)
  const got = expect(files.get('index.bin')).rejects.toThrow(FileError)
  await vi.advanceTimersByTimeAsync(1830)
  await got
  expect(read).toHaveBeenCalledTimes(3)
})

test('what hangs before it fails is told, not waited for again', async () => {
  const { read, files } = failing(10_000)
  const got = expect(files.get('index.bin')).rejects.toThrow('index.bin: gone')
  await vi.advanceTimersByTimeAsync(10_000)
  await got
  expect(read).toHaveBeenCalledTimes(1)
})

test('what failed is asked for anew by the next question', async () => {
  const { read, files } = failing(10_000)
  for (const times of [1, 2]) {
    const got = expect(files.get('index.bin')).rejects.toThrow(FileError)
    await vi.advanceTimersByTimeAsync(10_000)
    await got
    expect(read).toHaveBeenCalledTimes(times)
  }
})

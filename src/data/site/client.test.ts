import { afterEach, expect, test, vi } from 'vitest'
import { DataError } from '#domain/parse.ts'
import { createClient, fetchJson, isReachable, MissingError, UnreachableError } from './client.ts'
import { summing } from './sums.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const answer = (response: () => Response | Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response))

test('a path is encoded step by step below the base folder', async () => {
  answer(() => Response.json({ ok: 1 }))
  expect(await fetchJson('/paper/')('data/derived/tags/people/乔~2f.json')).toEqual({ ok: 1 })
  expect(fetch).toHaveBeenCalledWith('/paper/data/derived/tags/people/%E4%B9%94~2f.json', expect.anything())
})

test.each([
  ['no network', () => Promise.reject(new TypeError('failed')), UnreachableError, 'silent'],
  ['a busy server', () => new Response('', { status: 503 }), UnreachableError, 'status: 503'],
  ['a missing file', () => new Response('', { status: 404 }), MissingError, 'gone'],
  ['a half file', () => new Response('{"a":'), DataError, 'json'],
  [
    'a huge file',
    () => new Response('{}', { headers: { 'content-length': '99000000' } }),
    DataError,
    'large',
  ],
] as const)('%s is an error of its own kind that names the file', async (_, response, kind, message) => {
  answer(response)
  const failed = fetchJson('/')('data/x.json')
  await expect(failed).rejects.toBeInstanceOf(kind)
  await expect(failed).rejects.toThrow(new RegExp(`data/x\\.json.*${message}`))
})

test('what cannot be read is asked for once more, past the memory of the browser, which may have put it together wrongly', async () => {
  const asked = vi.fn((_: string, { cache }: RequestInit) =>
    Promise.resolve(new Response(cache === 'reload' ? '{"a":1}' : '{"a":')),
  )
  vi.stubGlobal('fetch', asked)
  expect(await fetchJson('/')('data/x.json')).toEqual({ a: 1 })
  expect(asked).toHaveBeenCalledTimes(2)
})

/** A server that takes so long (ms) to begin its answer and then to finish it, and stops when it is told to. */
const slowly = (begin: number, rest: number) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async (_: string, { signal }: { signal: AbortSignal }) => {
      const wait = (ms: number) =>
        new Promise<void>((resolve, reject) => {
          setTimeout(resolve, ms)
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        })
      await wait(begin)
      const response = new Response('')
      response.text = async () => {
        await wait(rest)
        return '"whole"'
      }
      return response
    }),
  )

test.each([
  ['begins late', 9000, 0, 'whole'],
  ['is long', 1000, 45_000, 'whole'],
  ['never begins', Infinity, 0, UnreachableError],
  ['never ends', 0, Infinity, UnreachableError],
] as const)('a file that %s', async (_, begin, rest, end) => {
  vi.useFakeTimers()
  slowly(Math.min(begin, 1e9), Math.min(rest, 1e9))
  const asked = fetchJson('/')('data/x.json').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(70_000)
  if (end === 'whole') expect(await asked).toBe('whole')
  else expect(await asked).toBeInstanceOf(end)
  expect(vi.getTimerCount()).toBe(end === 'whole' ? 0 : 1)
})

test('a file that is too large is none, even if nobody said how large', async () => {
  answer(() => new Response(`"${'x'.repeat(24_000_000)}"`))
  await expect(fetchJson('/')('data/x.json')).rejects.toMatchObject({ problem: { code: 'large' } })
})

test('a hung file is tried three times, and that is the end', async () => {
  vi.useFakeTimers()
  slowly(1e9, 0)
  const asked = createClient(fetchJson('/'))
    .fetchQuery({ queryKey: ['x'], queryFn: ({ signal }) => fetchJson('/')('data/x.json', signal) })
    .catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(32_000)
  expect(await asked).toBeInstanceOf(UnreachableError)
  expect(fetch).toHaveBeenCalledTimes(3)
})

test.each([
  ['answers', () => new Response(''), true],
  ['has no such page', () => new Response('', { status: 404 }), true],
  ['is down', () => new Response('', { status: 502 }), false],
  ['is away', () => Promise.reject(new TypeError('failed')), false],
] as const)('a server that %s', async (_, response, reachable) => {
  answer(response)
  expect(await isReachable('/people')).toBe(reachable)
})

test('a sum tells data apart, whatever its order and layout', async () => {
  const sums = async (files: Record<string, string>, order: string[]) => {
    const { read, sumOf } = summing((path) => Promise.resolve(JSON.parse(files[path] ?? '')))
    for (const path of order) await read(path)
    return [sumOf('/'), sumOf('/', order)]
  }
  const [all, named] = await sums({ a: '{"x": 1}', b: '[2]' }, ['a', 'b'])
  expect(named).toBe(all)
  expect(await sums({ a: '{"x":1}', b: '[2]' }, ['b', 'a'])).toEqual([all, all])
  expect(await sums({ a: '{"x":2}', b: '[2]' }, ['a', 'b'])).not.toContain(all)
  expect(await sums({ a: '[2]', b: '{"x":1}' }, ['a', 'b'])).not.toContain(all)
  expect(await sums({ a: '{"x":1}' }, ['a'])).not.toContain(all)
})

test('of what surrounds the articles of a page, only what surrounds this one counts', async () => {
  const file = 'data/derived/context/2031-05-01/01.json'
  const sumOf = async (path: string, related: number[]) => {
    const data = { lunar: '', articles: related.map((one, i) => ({ n: i + 1, related: [one] })) }
    const summed = summing(() => Promise.resolve(data))
    await summed.read(file)
    return summed.sumOf(path)
  }
  const before = await sumOf('/2031-05-01/01/1', [1, 2])
  expect(await sumOf('/2031-05-01/01/1', [1, 3])).toBe(before)
  expect(await sumOf('/2031-05-01/01/1', [4, 2])).not.toBe(before)
})

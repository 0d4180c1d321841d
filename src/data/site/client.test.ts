import { afterEach, expect, test, vi } from 'vitest'
import { DataError } from '#domain/parse.ts'
import { fetchJson, MissingError, UnreachableError } from './client.ts'

afterEach(() => vi.unstubAllGlobals())
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

import { createServer, get as httpGet, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../../scripts/serve.mjs'

/** What can go wrong with one answer. */
export const FAULTS = ['hangs', 'cut', 'half', 'corrupt', '500', '404', 'html', 'old'] as const
/** `empty`: all is well, but there is nothing in it; `late`: all is well, but long in coming. */
export type Fault = (typeof FAULTS)[number] | 'empty' | 'late'

/** So long hangs what fails in the end (ms). */
const HANG_MS = 1200
/** Within this (ms) also a busy machine's browser has begun a page with the half of it that came. */
const BEGUN_MS = 1000
/** So long is late (ms): the worker waits four seconds where the device has an answer. */
const LATE_MS = 5000

/** A server before the real one: it notes what is asked, and one address at a time gets a wrong answer. */
export interface FaultyServer {
  /** Without the closing slash. */
  url: string
  /** Paths that were asked for since it was last emptied, each once, in order. */
  asked: Set<string>
  /** Those of them that the browser itself opened as a page. */
  opened: Set<string>
  /** Every answer to this path is wrong in this way. */
  wrong: { path: string; fault: Fault } | undefined
  stop: () => Promise<void>
}

/** @param dir a built site in the root of its address */
export async function faultyServer(dir: string): Promise<FaultyServer> {
  const real = await serve({ dir, port: 0 })
  const asked = new Set<string>()
  const opened = new Set<string>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '')
    asked.add(path)
    if (request.headers['sec-fetch-dest'] === 'document') opened.add(path)
    const { wrong } = self
    const headers = { ...request.headers }
    if (wrong?.path === path) {
      // Whole and plain, so that its middle is the middle of what is read.
      for (const name of ['accept-encoding', 'range', 'if-none-match', 'if-modified-since'])
        delete headers[name]
    }
    httpGet(real.url.slice(0, -1) + request.url, { headers, method: request.method }, (answer) => {
      if (wrong?.path === path) void answerWrongly(wrong.fault, answer, response)
      else answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))
    }).on('error', () => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const self: FaultyServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    opened,
    wrong: undefined,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await real.close()
    },
  }
  return self
}

async function answerWrongly(fault: Fault, answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of answer) if (Buffer.isBuffer(part)) parts.push(part)
  const body = Buffer.concat(parts)
  const type = answer.headers['content-type'] ?? ''
  const send = (status: number, headers: Record<string, string>, text: string | Uint8Array) =>
    response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers }).end(text)
  switch (fault) {
    case 'hangs':
      await sleep(HANG_MS)
      return void response.destroy()
    case 'late':
      await sleep(LATE_MS)
      return void send(200, { 'Content-Type': type }, body)
    case 'cut':
      return void response.destroy()
    case 'half':
      response.writeHead(200, { ...answer.headers, 'content-length': body.length })
      // Later than a browser needs to begin a page with what came: before that it shows a page of its own.
      response.write(body.subarray(0, middleOf(body)), () => setTimeout(() => response.destroy(), BEGUN_MS))
      return
    case 'empty':
      return void send(200, { 'Content-Type': type }, '')
    case 'corrupt':
      return void send(200, { 'Content-Type': type }, corrupted(body))
    case '500':
      return void send(500, { 'Content-Type': 'text/plain' }, 'Internal Server Error')
    case '404':
      return void send(404, { 'Content-Type': 'text/html; charset=utf-8' }, '<!doctype html><p>gone')
    case 'html':
      return void send(200, { 'Content-Type': 'text/html; charset=utf-8' }, PORTAL)
    case 'old':
      return void send(200, { 'Content-Type': type }, older(body, type))
  }
}

/** Of a page the middle of what is shown: one that ends within its head is no page for a browser. */
const middleOf = (body: Buffer): number => (Math.max(0, body.indexOf('<body')) + body.length) >> 1

/** The hash in the name of a file of code, as `NAMES` in `src/publish/chunks.ts` gives it. */
const HASH = /-[\w-]{7}(?=\.js)/g

/** A path that is the same when the code behind it is built anew. */
export const withoutHash = (path: string): string => path.replace(HASH, '')

/** What a hotel's network answers to everything. */
const PORTAL = '<!doctype html><meta charset="utf-8"><title>Wi-Fi</title><p>请先登录。'

/** Every 97th byte of it is another one. */
const corrupted = (body: Buffer): Uint8Array => body.map((byte, i) => (i % 97 === 48 ? byte ^ 0x15 : byte))

/**
 * As a cache answers that kept too long: a page names code that is gone, a list lacks what came last; of code and
 * index, whose names change with their content, it kept an empty file.
 */
function older(body: Buffer, type: string): string {
  const text = body.toString()
  if (type.includes('html')) {
    const page = text.replaceAll(HASH, '-oldold0')
    if (page === text) throw new Error('a page names no code: are its names written in another way now?')
    return page
  }
  if (!type.includes('json')) return ''
  const data: unknown = JSON.parse(text)
  if (typeof data !== 'object' || data === null) return text
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(data).map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) && value.length > 1 ? value.slice(0, -1) : value,
      ]),
    ),
  )
}

import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type ClientRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

/** Many readers at once, some of them slow, some gone in the middle: each gets the whole of what he waits for. */

const BIG = 'x'.repeat(3_000_000)
let dir: string
let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'load-'))
  writeFileSync(join(dir, 'index.html'), 'front')
  writeFileSync(join(dir, 'big.bin'), BIG)
  writeFileSync(join(dir, '404.html'), 'no such page')
  server = await serve({ dir, port: 0 })
})
afterEach(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

/** @returns how many characters came; `slow` stops reading for a while */
const read = (agent: Agent, path: string, slow = false): Promise<number> =>
  new Promise((resolve, reject) => {
    get(server.url + path, { agent }, (response) => {
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
        if (!slow) return
        response.pause()
        setTimeout(() => response.resume(), 2)
      })
      response.on('end', () => resolve(length))
      response.on('error', reject)
    }).on('error', reject)
  })

/** Goes away: at once, or when something has come. @returns when the connection is closed */
const leave = (agent: Agent, i: number): Promise<void> =>
  new Promise((resolve) => {
    const request: ClientRequest = get(`${server.url}big.bin`, { agent }, (response) => {
      response.once('data', () => request.destroy())
      response.on('error', () => undefined)
    })
    request.on('error', () => undefined)
    request.on('close', resolve)
    if (i % 3 === 0) request.on('socket', (socket) => socket.once('connect', () => request.destroy()))
  })

/** Open files of this process that are the site's. */
const openFiles = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(dir)
    } catch {
      return false // closed meanwhile
    }
  }).length

test('hundreds at once, slow ones and ones that leave: every answer whole, no file left open', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 500 })
  const [fronts, bigs, slow, gone] = await Promise.all([
    Promise.all(Array.from({ length: 300 }, () => read(agent, ''))),
    Promise.all(Array.from({ length: 30 }, () => read(agent, 'big.bin'))),
    Promise.all(Array.from({ length: 10 }, () => read(agent, 'big.bin', true))),
    Promise.all(Array.from({ length: 150 }, (_, i) => leave(agent, i))),
    Promise.all(Array.from({ length: 100 }, () => read(agent, 'nothing'))),
  ])
  expect([new Set(fronts), new Set(bigs), new Set(slow)]).toEqual([
    new Set([5]),
    new Set([BIG.length]),
    new Set([BIG.length]),
  ])
  expect(gone).toHaveLength(150)
  agent.destroy()
  if (existsSync('/proc/self/fd')) await expect.poll(openFiles, { timeout: 10_000 }).toBe(0)
  expect(await read(new Agent(), '')).toBe(5)
})

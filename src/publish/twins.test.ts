import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeTwins } from './twins.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'banmian-twins-'))
})
afterEach(() => rm(dir, { recursive: true }))

const long = '要闻与民生。'.repeat(500)

test('twins of text above a kilobyte, the same bytes each time, up-to-date ones kept', async () => {
  await mkdir(join(dir, '人'))
  await writeFile(join(dir, '人/index.html'), long)
  await writeFile(join(dir, 'small.json'), '{}')
  await writeFile(join(dir, 'picture.png'), long)
  expect(await writeTwins(dir)).toEqual({ written: 2, kept: 0 })
  expect((await readdir(dir)).sort()).toEqual(['picture.png', 'small.json', '人'])
  const gz = await readFile(join(dir, '人/index.html.gz'))
  const br = await readFile(join(dir, '人/index.html.br'))
  expect(gunzipSync(gz).toString()).toBe(long)
  expect(brotliDecompressSync(br).toString()).toBe(long)
  expect(gz.readUInt32LE(4), 'no time in the header').toBe(0)
  expect(await writeTwins(dir)).toEqual({ written: 0, kept: 2 })
  await utimes(join(dir, '人/index.html'), new Date(0), new Date(0))
  expect(await writeTwins(dir)).toEqual({ written: 2, kept: 0 })
  expect(await readFile(join(dir, '人/index.html.gz'))).toEqual(gz)
  expect(await readFile(join(dir, '人/index.html.br'))).toEqual(br)
})

test('a twin whose file is gone or became small goes too; an archive of its own stays', async () => {
  await writeFile(join(dir, 'a.html'), long)
  await writeFile(join(dir, 'b.html'), long)
  await writeFile(join(dir, 'data.tar.gz'), 'x')
  await writeTwins(dir)
  await rm(join(dir, 'a.html'))
  await writeFile(join(dir, 'b.html'), 'short')
  await writeTwins(dir)
  expect((await readdir(dir)).sort()).toEqual(['b.html', 'data.tar.gz'])
})

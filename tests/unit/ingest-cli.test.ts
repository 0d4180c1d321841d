import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readArgs } from '#ingest/args.ts'
import { ingestFiles } from '#ingest/run.ts'

const GOOD = '---\npaper: 某报\ndate: 2024-02-24\npage: 3\n---\n甲市召开会议\n\n本报讯 昨天，会议召开。\n'
let dir = ''
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ingest-'))
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('writes page and index, the same bytes every time, and nothing else', () => {
  const args = { files: [file('a.txt', GOOD)], out: dir, check: false }
  const page = join(dir, 'pages/2024-02-24/03.json')
  expect(ingestFiles(args)).toBe(0)
  const first = readFileSync(page, 'utf8')
  expect(ingestFiles(args)).toBe(0)
  expect(readFileSync(page, 'utf8')).toBe(first)
  expect(readdirSync(join(dir, 'pages')).sort()).toEqual(['2024-02-24', 'index.json'])
  expect(readdirSync(join(dir, 'pages/2024-02-24'))).toEqual(['03.json'])
  expect(JSON.parse(readFileSync(join(dir, 'pages/index.json'), 'utf8'))).toEqual({
    schema: 'banmian/index/1',
    paper: '某报',
    pages: [{ date: '2024-02-24', page: 3, articles: 1 }],
  })
})
it('quarantines a bad file with place and remedy, and lets the others through', () => {
  const files = [file('bad.txt', '---\npaper: 某报\ndate: 今天\npage: 1\n---\n'), file('good.txt', GOOD)]
  const report = join(dir, 'report.json')
  expect(ingestFiles({ files, out: dir, report, check: false })).toBe(1)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    files: [
      { ok: false, line: 3, message: expect.stringContaining('2024-02-24') },
      { ok: true, articles: 1 },
    ],
  })
})
it('with --check writes nothing', () => {
  expect(ingestFiles({ files: [file('a.txt', GOOD)], out: join(dir, 'out'), check: true })).toBe(0)
  expect(readdirSync(dir)).toEqual(['a.txt'])
})
it('reads its arguments', () => {
  expect(readArgs(['a.txt', '-', '--out', 'x', '--report=r.json', '--check'])).toEqual({
    files: ['a.txt', '-'],
    out: 'x',
    report: 'r.json',
    check: true,
  })
  expect(() => readArgs(['--what'])).toThrow('unknown option --what')
  expect(() => readArgs(['--out'])).toThrow('--out needs a value')
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { readEdits } from '#ingest/edits/beside.ts'
import { ingestFiles } from '#ingest/run.ts'
import { readNames } from '#ingest/tag/registry/names-file.ts'
import { ingestZh } from '#ingest/wording/zh.ts'
import { linesOf } from '#publish/lines-of.ts'
import { scratchDir } from '../support/scratch.ts'

/** What an editor's computer writes, if nobody tells it otherwise: bytes of other encodings, made by other programs. */

/** “people 王小明 : 局长”, then a note, as a notepad of Chinese Windows writes it (GBK). */
const GBK = Buffer.from('70656f706c6520cdf5d0a1c3f7203a20bed6b3a40d0a2320b5c7bcc70d0a', 'hex')
/** The same by one of Taiwan (Big5). */
const BIG5 = Buffer.from('70656f706c6520a4fda470a9fa203a20a7bdaaf80d0a2320b56eb04f0d0a', 'hex')
const WITH_MARK = Buffer.from('\uFEFFpeople 王小明 : 局长\r\n# 登记\r\n')
const UTF16 = Buffer.from('\uFEFFpeople 王小明 : 局长\r\n# 登记\r\n', 'utf16le')

it.each([
  ['GBK', GBK, '局长'],
  ['Big5', BIG5, '局長'],
  ['UTF-8 with a mark', WITH_MARK, '局长'],
  ['UTF-16', UTF16, '局长'],
])('reads a registry in %s', (_, bytes, role) => {
  const dir = scratchDir()
  writeFileSync(join(dir, 'names.txt'), bytes)
  expect([...readNames(dir).roles]).toEqual([['王小明', role]])
})

it('reads corrections, redirects and feeds that a notepad wrote', () => {
  const dir = scratchDir()
  // “headline 会议 | kicker 引题”, GBK.
  const edit = Buffer.from('686561646c696e6520bbe1d2e9207c206b69636b657220d2fdcce20d0a', 'hex')
  writeFileSync(join(dir, 'a.edits.txt'), edit)
  expect(readEdits(join(dir, 'a.txt')).edits).toEqual([
    { verb: 'headline', of: '会议', part: 'kicker', text: '引题' },
  ])
  writeFileSync(join(dir, 'r.txt'), GBK)
  expect(linesOf(join(dir, 'r.txt'))).toEqual(['people 王小明 : 局长', '# 登记', ''])
})

it('names a file beside the page that is no text', () => {
  const dir = scratchDir()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const page = join(dir, '2024-02-24-03.txt')
  // Line ends of an old Macintosh.
  writeFileSync(
    page,
    '---\rpaper: 某报\rdate: 2024-02-24\rpage: 3\r---\r甲市召开会议\r\r本报讯 昨天，会议召开。\r',
  )
  writeFileSync(join(dir, '2024-02-24-03.edits.txt'), Uint8Array.of(0xff, 0xff, 0x00))
  const args = { files: [page], out: dir, check: false }
  expect(ingestFiles(args, ingestZh).exitCode).toBe(1)
  expect(error.mock.calls.join()).toContain('2024-02-24-03.edits.txt 既不是 UTF-8')
  writeFileSync(join(dir, '2024-02-24-03.edits.txt'), '')
  expect(ingestFiles(args, ingestZh).exitCode).toBe(0)
  const made = join(dir, 'pages/2024-02-24/03.json')
  expect(parsePage(JSON.parse(readFileSync(made, 'utf8')), made).page.articles).toMatchObject([
    { headline: { main: '甲市召开会议' } },
  ])
  vi.restoreAllMocks()
})

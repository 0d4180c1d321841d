import { expect, it } from 'vitest'
import { parseEdits } from './edits/file.ts'
import { ingestPage } from '../../tests/support/ingest.ts'
import { describeReport, reportPage } from './report.ts'
import { ingestEn } from './wording/en.ts'
import { ingestZh } from './wording/zh.ts'
import { NO_NAMES } from './tag/registry/names-file.ts'

const TEXT = `---
paper: 某报
date: 2024-02-24
page: 2
---
甲市推广GPS,助力春耕

本报讯 昨天,甲市召开会议。石多前来参观。

农机手用上GPS(北斗)导航,省时省力

又省油。市民王小明前来参观(附图)

多年以后人们还记得。
下转第3版
`
const made = (edits = '') => {
  const given = { file: 'a.edits.txt', ...parseEdits(edits) }
  const page = ingestPage(new TextEncoder().encode(TEXT), NO_NAMES, given.edits)
  return reportPage('a.txt', page, given, ingestEn)
}

it('says of every doubt what it is, on which line, and quotes it', () => {
  const { doubts } = made()
  const found = (kind: string) => doubts.filter((doubt) => doubt.kind === kind)
  expect(found('mark')).toContainEqual({
    line: 10,
    kind: 'mark',
    code: 'mark',
    message: '“(” made “（” beside a Latin word',
    text: expect.stringContaining('GPS（北斗）'),
  })
  expect(found('name')).toContainEqual(expect.objectContaining({ line: 8, text: '石多' }))
  expect(found('join')).toContainEqual(
    expect.objectContaining({
      line: 14,
      text: expect.stringMatching(/（附图）｜多年以后|\(附图\)｜多年以后/u),
    }),
  )
  expect(doubts.map(({ line }) => line)).toEqual(doubts.map(({ line }) => line).sort((a, b) => a - b))
})
it('names characters that could not be read, of which readers see 〓', () => {
  const given = { file: 'a.edits.txt', ...parseEdits('') }
  const text = TEXT.replace('甲市推广', '甲市\uE5D2推广').replace('石多前来', '石\uFFFD前来，石\uE001也来')
  const page = ingestPage(new TextEncoder().encode(text), NO_NAMES, [])
  const { doubts } = reportPage('a.txt', page, given, ingestZh)
  expect(doubts.filter(({ code }) => code === 'gap')).toEqual([
    {
      line: 6,
      kind: 'mark',
      code: 'gap',
      message: '有 1 个字认不出，读者看到的是〓：照报纸补上',
      text: '甲市〓推广GPS,助力春耕',
    },
    expect.objectContaining({ line: 8, message: '有 2 个字认不出，读者看到的是〓：照报纸补上' }),
  ])
})
it('asks no more about what an edit decided, and says which edits are none or do not apply', () => {
  const report = made(
    'join 前来参观（附图） | 多年以后\nroles 王小明 | role 市民\ntag people 石多\ntag people 孙悟空\nwhat',
  )
  expect(report.doubts.filter(({ kind }) => kind === 'join' || kind === 'name')).toEqual([])
  expect(report.edits.map(({ line }) => line)).toEqual([4, 5])
  expect(describeReport(report, ingestEn)).toContain(
    'a.edits.txt:4: does not apply: “孙悟空” does not stand in the text',
  )
})
it('reads well in a terminal: counts first, then a line per doubt with its place', () => {
  const lines = describeReport(made(), ingestEn).split('\n')
  expect(lines[0]).toMatch(
    /^a\.txt: 1 articles, \d paragraphs; \d people, \d companies, \d organisations, \d places$/u,
  )
  expect(lines.slice(1).every((line) => /^ {2}a\.txt:\d+: .+: .+/u.test(line))).toBe(true)
})
it('says why and where a file was quarantined', () => {
  const report = {
    file: 'b.txt',
    ok: false as const,
    line: 3,
    code: 'system' as const,
    message: 'no such day',
  }
  expect(describeReport(report, ingestEn)).toBe('b.txt:3: quarantined: no such day')
  expect(describeReport(report, ingestZh)).toBe('b.txt:3：没有收下：no such day')
})

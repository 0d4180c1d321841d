import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { readArgs, type Args } from '#ingest/args.ts'
import { ingestFiles as ingestFilesIn } from '#ingest/run.ts'
import { ingestEn } from '#ingest/wording/en.ts'
import { scratchDir } from '../support/scratch.ts'

const ingestFiles = (args: Args): number => ingestFilesIn(args, ingestEn).exitCode

const GOOD = '---\npaper: 某报\ndate: 2024-02-24\npage: 3\n---\n甲市召开会议\n\n本报讯 昨天，会议召开。\n'
let dir = ''
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

beforeEach(() => {
  dir = scratchDir()
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
      { ok: false, line: 3, code: 'field-wrong', message: expect.stringContaining('2024-02-24') },
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

const TWO = `${GOOD}\n春耕备耕进行时\n\n本报讯 田间地头一片繁忙景象。\n`
const ingest = (path: string, redirects?: string): number =>
  ingestFiles({
    files: [path],
    out: dir,
    check: false,
    report: join(dir, 'report.json'),
    ...(redirects ? { redirects } : {}),
  })
const page = () =>
  parsePage(JSON.parse(readFileSync(join(dir, 'pages/2024-02-24/03.json'), 'utf8')), 'page').page

it('reads the corrections beside a page text, and exits with 1 when one no longer applies', () => {
  const path = file('2024-02-24-03.txt', GOOD)
  file('2024-02-24-03.edits.txt', '# 校对\nheadline 甲市召开会议 | kicker 要闻\n')
  expect(ingest(path)).toBe(0)
  expect(page().articles[0]?.headline.kicker).toBe('要闻')
  file('2024-02-24-03.edits.txt', '# 校对\nheadline 乙市召开会议 | kicker 要闻\nfix 甲\n')
  expect(ingest(path)).toBe(1)
  expect(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'))).toMatchObject({
    files: [
      {
        ok: true,
        edits: [
          {
            line: 2,
            code: 'headed-by-none',
            message: expect.stringContaining('no article is headed'),
            text: expect.stringContaining('乙市'),
          },
          { line: 3, code: 'no-edit', message: expect.stringContaining('is no edit') },
        ],
      },
    ],
  })
})
it('keeps numbers, leads readers on from what is gone, and never uses a number again', () => {
  const redirects = join(dir, 'redirects.txt')
  writeFileSync(redirects, '/old /2024-02-24  # 旧址\n')
  expect(ingest(file('a.txt', TWO), redirects)).toBe(0)
  expect(ingest(file('a.txt', GOOD), redirects)).toBe(0)
  expect(readFileSync(redirects, 'utf8')).toBe(
    '/old /2024-02-24  # 旧址\n/2024-02-24/03/2 /2024-02-24/03  # 春耕备耕进行时\n',
  )
  const other = `---\npaper: 某报\ndate: 2024-02-24\npage: 3\n---\n三条公交线路开通\n\n本报讯 新线路下月投入运行。\n\n甲市召开会议\n\n本报讯 昨天，会议召开。\n`
  expect(ingest(file('a.txt', other), redirects)).toBe(0)
  expect(page().articles.map(({ n, headline }) => [n, headline.main])).toEqual([
    [3, '三条公交线路开通'],
    [1, '甲市召开会议'],
  ])
  expect(readFileSync(redirects, 'utf8').split('\n')).toHaveLength(3)
})
const MERGED =
  '---\npaper: 某报\ndate: 2024-02-24\npage: 3\n---\n蓝塔投产\n\n本报讯 昨天，蓝塔灯具公司投产。\n'
it('run as a command: a tag that an alias merges into another leads there, and says so', () => {
  const run = () =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, '../../src/ingest/cli.ts')],
      {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' },
      },
    )
  mkdirSync(join(dir, 'content'))
  file('content/2024-02-24-03.txt', MERGED)
  file('content/names.txt', 'companies 蓝塔灯具公司\n')
  expect(run().status).toBe(0)
  file('content/names.txt', 'companies 蓝塔灯具有限公司 = 蓝塔灯具公司\n')
  expect(run().stdout).toContain(
    '/companies/蓝塔灯具公司 has no articles any more and leads to /companies/蓝塔灯具有限公司',
  )
  expect(readFileSync(join(dir, 'content/redirects.txt'), 'utf8')).toBe(
    '/companies/蓝塔灯具公司 /companies/蓝塔灯具有限公司  # 蓝塔灯具公司\n',
  )
}, 120_000)
it('quarantines what would move numbers or overwrite another file’s page', () => {
  const path = file('a.txt', GOOD)
  expect(ingestFiles({ files: [path, file('b.txt', TWO)], out: dir, check: false })).toBe(1)
  expect(page().articles).toHaveLength(1)
  writeFileSync(join(dir, 'pages/2024-02-24/03.json'), '{')
  expect(ingest(path)).toBe(1)
  expect(readFileSync(join(dir, 'pages/2024-02-24/03.json'), 'utf8')).toBe('{')
})

const WIRE = {
  uri: 'tag:wire.example,2024:1',
  type: 'text',
  copyrightHolder: '某报',
  headlines: [{ value: '灯会开幕' }],
  bodies: [{ contentType: 'text/html', value: '<p>灯亮了。</p>' }],
}
it('takes ninjs beside page texts, and lets no single item push a page’s articles away', () => {
  expect(ingest(file('2024-02-24-03.json', JSON.stringify(WIRE)))).toBe(0)
  expect(page().articles).toMatchObject([{ n: 1, headline: { main: '灯会开幕' }, paragraphs: ['灯亮了。'] }])
  expect(ingest(file('a.txt', TWO.replace('page: 3', 'page: 4')))).toBe(0)
  const other = file('2024-02-24-04.json', JSON.stringify(WIRE))
  expect(ingest(other)).toBe(1)
  expect(readFileSync(join(dir, 'report.json'), 'utf8')).toContain('into one composite')
})

it('run as a command: exit codes, everything in content/, corrections and registry with it, progress by file', () => {
  const root = join(import.meta.dirname, '../..')
  const run = (language = 'en_GB.UTF-8', ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'src/ingest/cli.ts'), ...args],
      { cwd: dir, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: language } },
    )
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing to do') })
  mkdirSync(join(dir, 'content'))
  file('content/2024-02-24-03.txt', GOOD)
  file('content/2024-02-24-03.edits.txt', 'tag organisations 甲市工会 | in 甲市召开会议\n')
  file('content/2024-02-24-04.json', JSON.stringify(WIRE))
  file('content/names.txt', 'organisations 会议\n')
  file('content/20240225-1.TXT', GOOD)
  file('content/2024-02-26-01.edits.txt', 'article 没有这一版')
  file('content/notes.txt', '')
  const first = run()
  expect(first.status).toBe(1)
  expect(first.stdout).toContain('[1/2] content/2024-02-24-03.txt: 1 articles')
  expect(first.stdout).toContain('content/2024-02-24-03.edits.txt:1: does not apply: “甲市工会”')
  expect(first.stdout).toContain('[2/2] content/2024-02-24-04.json: 1 articles')
  expect(readFileSync(join(dir, 'public/data/pages/2024-02-24/03.json'), 'utf8')).toContain(
    '{ "name": "会议" }',
  )
  expect(first.stderr).toContain('content/20240225-1.TXT: not read')
  expect(first.stderr).toContain('content/2024-02-26-01.edits.txt: not used')
  expect(first.stderr).not.toContain('notes')
  file('content/2024-02-24-03.edits.txt', '')
  expect(run().status).toBe(1)
  for (const name of ['20240225-1.TXT', '2024-02-26-01.edits.txt']) rmSync(join(dir, 'content', name))
  expect(run().status).toBe(0)
  file('content/names.txt', '\n会议\n')
  expect(run()).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^content\/names\.txt:2: “会议” is no entry.*\n$/u),
  })
  expect(run('zh_CN.UTF-8')).toMatchObject({
    status: 2,
    stderr: 'content/names.txt:2：“会议”不是名录的一行：写成“people 姓名”或“companies 全称 = 简称”\n',
  })
  expect(run('', '--what').stderr).toMatch(/^没有 --what 这个选项\n\n.*退出码/su)
}, 120_000)

it('does not take the place of a page whose header was copied along', () => {
  const rightful = file('2024-02-24-03.txt', GOOD)
  const copy = file('2024-02-25-03.txt', GOOD.replace('甲市', '乙市'))
  const args = { out: dir, report: join(dir, 'report.json'), check: false }
  expect(ingestFiles({ ...args, files: [rightful] })).toBe(0)
  expect(ingestFiles({ ...args, files: [copy] })).toBe(1)
  expect(JSON.parse(readFileSync(args.report, 'utf8'))).toMatchObject({
    files: [{ ok: false, code: 'page-taken', message: expect.stringContaining('2024-02-24-03.txt') }],
  })
  expect(readFileSync(join(dir, 'pages/2024-02-24/03.json'), 'utf8')).toContain('甲市')

  rmSync(rightful)
  expect(ingestFiles({ ...args, files: [copy] })).toBe(0)
  expect(JSON.parse(readFileSync(args.report, 'utf8'))).toMatchObject({
    files: [{ ok: true, date: '2024-02-24', doubts: [{ code: 'name-differs' }] }],
  })
})

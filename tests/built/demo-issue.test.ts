import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { parsePage } from '#domain/parse.ts'
import { build, folders } from '../support/builds.ts'

/** docs/demo-issue goes the whole way that an editor's pages go: the command that ingests, then the build. */
const DEMO = 'docs/demo-issue'
const Expected = v.array(
  v.strictObject({
    page: v.number(),
    headline: v.strictObject({
      kicker: v.optional(v.string()),
      main: v.string(),
      sub: v.optional(v.string()),
    }),
    paragraphs: v.number(),
    authors: v.array(v.string()),
    people: v.array(v.strictObject({ name: v.string(), roles: v.optional(v.array(v.string())) })),
    companies: v.array(v.string()),
  }),
)
const expected = v.parse(Expected, JSON.parse(readFileSync(join(DEMO, 'expected.json'), 'utf8')))
const texts = readdirSync(DEMO)
  .filter((name) => /^\d{4}-\d\d-\d\d-\d\d\.txt$/.test(name))
  .map((name) => join(DEMO, name))
/** Mastheads and the line of who edited the page: no part of an article. */
const FURNITURE =
  /^(?:雁汀日报|2023年11月8日 星期三|第1版 要闻|雁汀日报 第2版 民生·副刊 2023年11月8日 星期三|责任编辑:蒋问渠)$/gmu

const folder = folders()
const data = folder()
const out = folder()
const pageOf = (page: number) =>
  parsePage(JSON.parse(readFileSync(join(data, `pages/2023-11-08/0${page}.json`), 'utf8')), 'demo')

beforeAll(async () => {
  execFileSync('node', ['--import', 'tsx', 'src/ingest/cli.ts', ...texts, '--out', data])
  await build(data, out)
}, 300_000)

test('ten articles, with the writers, people, offices and companies that are listed beside them', () => {
  const pages = [pageOf(1), pageOf(2)]
  expect(pages.flatMap(({ problems }) => problems)).toEqual([])
  const found = pages.flatMap(({ page }) =>
    page.articles.map(({ headline, paragraphs, byline, tags }) => ({
      page: page.page,
      headline,
      paragraphs: paragraphs.length,
      authors: byline.authors.map(({ name }) => name),
      people: tags.people,
      companies: tags.companies.map(({ name }) => name),
    })),
  )
  expect(found).toEqual(expected)
  expect(expected).toHaveLength(10)
})

test('every character is kept: only layout, the marks of credits and mastheads go', () => {
  const plain = (text: string): string => text.normalize('NFKC').replace(/[\s。.()□]/gu, '')
  for (const [i, file] of texts.entries()) {
    const raw = readFileSync(file, 'utf8').split('---\n')[2] ?? ''
    const kept = pageOf(i + 1).page.articles.map(({ headline, byline, paragraphs }) =>
      [
        headline.kicker ?? '',
        headline.main,
        headline.sub ?? '',
        byline.credit ?? '',
        ...byline.authors.map(({ name, role }) => `${role ?? ''}${name}`),
        ...paragraphs,
      ].join(''),
    )
    expect(plain(kept.join(''))).toBe(plain(raw.replace(FURNITURE, '')))
  }
})

test('each article and each person has a page', () => {
  const html = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8')
  const numbers = new Map<number, number>()
  for (const { page, headline, people } of expected) {
    const n = (numbers.get(page) ?? 0) + 1
    numbers.set(page, n)
    expect(html(`2023-11-08/0${page}/${n}`)).toContain(`<title>${headline.main}`)
    for (const { name } of people)
      expect(existsSync(join(out, 'people', name, 'index.html')), name).toBe(true)
  }
  expect(html('.')).toContain('雁汀日报')
})

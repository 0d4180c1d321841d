import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import type { Page } from '#domain/schema.ts'
import { readNinjs } from '#ingest/ninjs/read.ts'
import { makeNinjsPage, type IngestedPage } from '#ingest/page.ts'
import { serialise } from '#ingest/serialise.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import { ninjsPage } from '#publish/outputs/ninjs.ts'

const absolute = (path: string): string => `https://example.org/base${encodeURI(path)}`
const read = (json: unknown, file = 'page.json'): IngestedPage => {
  const doubts: IngestedPage['doubts'] = []
  return makeNinjsPage(readNinjs(JSON.stringify(json), file, doubts), doubts, { names: NO_NAMES, edits: [] })
}
/** ninjs 2.x writes its keys in small letters. */
const older = (data: unknown): unknown =>
  Array.isArray(data)
    ? data.map(older)
    : typeof data === 'object' && data !== null
      ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), older(value)]))
      : data

describe('a page read back from its ninjs', () => {
  const seed = parsePage(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/seed/expected.json'), 'utf8')),
    'seed',
  ).page

  it.each([
    ['3.x', (data: unknown) => data],
    ['2.x', older],
  ])('is the seed page, byte for byte, from %s', (_, form) => {
    expect(serialise(read(form(ninjsPage(seed, absolute))).page)).toBe(serialise(seed))
  })

  const word = (max: number) =>
    fc
      .array(
        fc.constantFrom('灯', '会', '春', '江', '人', '山', '水', '“', '”', '，', 'A', '7', '𠮷', '<', '&'),
        {
          minLength: 1,
          maxLength: max,
        },
      )
      .map((parts) => parts.join(''))
  const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
    fc.option(value, { nil: undefined }).map((own) => (own === undefined ? {} : { [key]: own }))
  const tag = (end: string) =>
    fc.uniqueArray(
      word(4).map((name) => ({ name: `${name}${end}` })),
      { maxLength: 3, selector: ({ name }) => name },
    )
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => new Date(Date.UTC(1990, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  const size = { width: fc.integer({ min: 1, max: 50_000 }), height: fc.integer({ min: 1, max: 50_000 }) }
  const src = fc.constantFrom('p/1.jpg', 'p/灯 会.png', 'a%20b.jpg', 'https://elsewhere.example/x.jpg')
  const image = fc
    .tuple(
      fc.record({ src, ...size, alt: fc.oneof(fc.constant(''), word(5)) }),
      maybe('caption', word(8)),
      maybe('credit', word(3)),
    )
    .map((parts) => Object.assign({}, ...parts))
  const article = fc
    .record({
      headline: fc
        .tuple(maybe('kicker', word(6)), fc.record({ main: word(9) }), maybe('sub', word(9)))
        .map((parts) => Object.assign({}, ...parts)),
      byline: fc
        .tuple(
          maybe('credit', word(4)),
          fc.record({
            authors: fc.array(
              fc
                .tuple(fc.record({ name: word(3) }), maybe('role', word(3)))
                .map((parts) => Object.assign({}, ...parts)),
              { maxLength: 3 },
            ),
          }),
        )
        .map((parts) => Object.assign({}, ...parts)),
      paragraphs: fc.array(word(30), { minLength: 1, maxLength: 4 }),
      tags: fc.record({ people: tag(''), companies: tag('灯'), organisations: tag('公司'), places: tag('') }),
    })
    .chain((own) =>
      fc
        .tuple(
          fc.constant(own),
          maybe('images', fc.array(image, { minLength: 1, maxLength: 2 })),
          maybe('updated', fc.constantFrom('2051-02-03', '2052-02-29')),
        )
        .map((parts) => Object.assign({}, ...parts)),
    )
  const page = fc
    .tuple(
      fc.record({
        schema: fc.constant('banmian/page/1'),
        paper: word(6),
        language: fc.constantFrom('zh-Hans', 'zh-Hant-TW', 'en'),
        date: day,
        dateCertainty: fc.constantFrom('printed', 'inferred'),
        page: fc.integer({ min: 1, max: 99 }),
        articles: fc
          .array(fc.tuple(article, fc.integer({ min: 1, max: 999 })), { minLength: 1, maxLength: 4 })
          .map((all) => [...new Map(all.map(([own, n]) => [n, { n, ...own }])).values()]),
      }),
      maybe('pageName', word(4)),
      maybe('facsimile', fc.record({ src, ...size })),
    )
    .map((parts) => Object.assign({}, ...parts))

  it('has everything ninjs can carry: all but roles of the named, boxes and offsets', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (data, old) => {
        const given = parsePage(data, 'given').page
        const ninjs = ninjsPage(given, absolute)
        const { page: back } = read(old ? older(ninjs) : ninjs)
        const bare = ({ articles, ...head }: Page) => ({
          ...head,
          articles: articles.map(({ tags: _tags, mentions: _mentions, ...own }) => own),
        })
        expect(bare(back)).toEqual(bare(given))
        expect(parsePage(back, 'back').problems).toEqual([])
        back.articles.forEach(({ tags }, i) => {
          for (const kind of TAG_KINDS)
            for (const { name } of given.articles[i]?.tags[kind] ?? [])
              expect(tags[kind].map((own) => own.name)).toContain(name)
        })
      }),
      { numRuns: 200 },
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '#data/device/library/records.ts'
import { inOrder, toAnnotations, toCsv, toMarkdown } from './formats.ts'

const SITE = 'https://news.example/paper'
const one = (change: Partial<Highlight> = {}): Highlight => ({
  id: 'a1',
  article: '2024-02-24/01/1',
  title: '标题',
  paper: '武进日报',
  changed: Date.UTC(2024, 1, 25, 8),
  created: Date.UTC(2024, 1, 24, 23, 5, 6),
  anchor: {
    start: { paragraph: 2, offset: 4 },
    end: { paragraph: 2, offset: 6 },
    quote: '词语',
    prefix: '前面',
    suffix: '后面',
    hash: '#p3s1-9f3a07bc.4.2.0',
  },
  colour: 'green',
  note: '',
  ...change,
})
const quoted = (quote: string) => ({ ...one().anchor, quote })

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  for (const [, row = ''] of text.matchAll(/((?:"(?:[^"]|"")*"|[^"\r])*)\r\n/g))
    rows.push(
      [...`${row},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(
        ([, inside, bare = '']) => inside?.replaceAll('""', '"') ?? bare,
      ),
    )
  return rows
}

describe('Readwise CSV', () => {
  test('has its seven columns', () => {
    expect(readCsv(toCsv([one({ note: '一句,\n"两句"' })], SITE))).toEqual([
      ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
      [
        '词语',
        '标题',
        '武进日报',
        `${SITE}/2024-02-24/01/1#p3s1-9f3a07bc.4.2.0`,
        '一句,\n"两句"',
        '3',
        '2024-02-24 23:05:06',
      ],
    ])
  })

  test('no cell is a formula, and no word is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'),
        (text, first) => {
          const [, row = []] = readCsv(toCsv([one({ note: first + text })], SITE))
          expect(row).toHaveLength(7)
          expect(row[4]).not.toMatch(/^[=+\-@\t\r]/)
          expect(row[4]?.replace(/^'/, '')).toBe((first + text).replace(/^'/, ''))
        },
      ),
    )
  })
})

test('highlights stand in the order of the paper', () => {
  const at = (id: string, article: string, paragraph: number) =>
    one({ id, article, anchor: { ...one().anchor, start: { paragraph, offset: 0 } } })
  const ids = inOrder([
    at('d', '2024-02-24/01/10', 0),
    at('c', '2024-02-24/01/2', 5),
    at('b', '2024-02-24/01/2', 1),
    at('a', '2023-02-24/01/3', 9),
  ]).map(({ id }) => id)
  expect(ids).toEqual(['a', 'b', 'c', 'd'])
})

test('Markdown names each article once; what is Markdown in the words is none', () => {
  const text = toMarkdown(
    [one({ note: '# 不是标题\n- 不是列表' }), one({ id: 'a2', anchor: quoted('*星*\n[链](x)') })],
    SITE,
    ({ paper }) => `${paper} 第1版`,
  )
  expect(text).toBe(
    [
      `## [标题](${SITE}/2024-02-24/01/1)`,
      '',
      '武进日报 第1版',
      '',
      '> 词语',
      '',
      '\\# 不是标题',
      '\\- 不是列表',
      '',
      '> \\*星\\*',
      '> ',
      '> \\[链\\](x)',
      '',
    ].join('\n'),
  )
})

test('annotations say words, surroundings and place, over several paragraphs too', () => {
  const long = one({
    id: 'a2',
    note: '想法',
    anchor: { ...one().anchor, end: { paragraph: 4, offset: 1 } },
  })
  const written: unknown = JSON.parse(toAnnotations([one(), long], SITE))
  const place = (paragraph: number, start: number, end: number) => ({
    type: 'FragmentSelector',
    value: `p${paragraph}`,
    refinedBy: { type: 'TextPositionSelector', start, end },
  })
  expect(written).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        motivation: 'highlighting',
        created: '2024-02-24T23:05:06.000Z',
        target: {
          source: `${SITE}/2024-02-24/01/1`,
          selector: [
            { type: 'TextQuoteSelector', exact: '词语', prefix: '前面', suffix: '后面' },
            place(3, 4, 6),
          ],
        },
      },
      {
        motivation: 'commenting',
        body: [
          { value: '想法', purpose: 'commenting' },
          { value: 'green', purpose: 'tagging' },
        ],
        target: {
          selector: [
            { type: 'TextQuoteSelector' },
            { type: 'RangeSelector', startSelector: place(3, 4, 4), endSelector: place(5, 1, 1) },
          ],
        },
      },
    ],
  })
})

import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { articleMarkdown, markdownLink, markdownText } from './markdown.ts'

const markdown = new MarkdownIt({ html: true, linkify: true })

/** What a Markdown reader sees of a text; undefined if it sees anything but one plain paragraph. */
function read(source: string): string | undefined {
  if (source === '') return ''
  const [open, inline, close, more] = markdown.parse(source, {})
  if (open?.type !== 'paragraph_open' || close?.type !== 'paragraph_close' || more) return undefined
  const plain = inline?.children?.every(({ type }) => ['text', 'text_special'].includes(type))
  return plain ? inline?.children?.map(({ content }) => content).join('') : undefined
}

test.each([
  ['*重要*', '\\*重要\\*'],
  ['1. 甲', '1\\. 甲'],
  ['2月24日', '2月24日'],
  ['- 甲', '\\- 甲'],
  ['# 一', '\\# 一'],
  ['<b>&amp;', '\\<b\\>\\&amp;'],
  ['http://a.cn', 'http\\://a.cn'],
  ['//Awww.a', '\\//Awww.a'],
  ['甲\n\n乙', '甲 乙'],
])('%j → %j', (text, escaped) => {
  expect(markdownText(text)).toBe(escaped)
})

test('markdown-it reads any text as itself', () => {
  const marks = fc.constantFrom(
    ...'#*_-+=`~<>[]()!&|\\:/.@$0123456789 \n\tab中'.split(''),
    'http://',
    'www.a',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string({ maxLength: 3 })), { maxLength: 12 }), (parts) => {
      const escaped = markdownText(parts.join(''))
      const plain = parts
        .join('')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
      expect(read(escaped)).toBe(plain)
    }),
    { numRuns: 20_000 },
  )
})

test('a link ends where it should', () => {
  const [, inline] = markdown.parse(markdownLink('甲](x)', 'https://a.cn/(b) c>'), {})
  expect(inline?.children?.map(({ type }) => type)).toEqual(['link_open', 'text', 'link_close'])
  expect(inline?.children?.[0]?.attrGet('href')).toBe('https://a.cn/(b)%20c%3E')
})

test('an article', () => {
  const { page } = parsePage(
    {
      schema: 'banmian/page/1',
      paper: '春江日报',
      date: '2031-05-02',
      dateCertainty: 'inferred',
      page: 1,
      pageName: '要闻',
      articles: [
        {
          n: 1,
          headline: { kicker: '元宵', main: '灯会*开幕*' },
          byline: { credit: '本报讯', authors: [{ name: '甲', role: '记者' }] },
          paragraphs: ['灯亮了。', '1. 人来了。'],
          tags: { people: [{ name: '乙' }], places: [{ name: '春江' }] },
        },
      ],
    },
    'test',
  )
  const [article] = page.articles
  expect(article && articleMarkdown(page, article, 'https://example.org/2031-05-02/01/1'))
    .toBe(`# 灯会\\*开幕\\*

肩题：元宵

春江日报 · 2031年5月2日 星期五（日期为推定） · 第01版 要闻 · 本报讯 记者 甲

灯亮了。

1\\. 人来了。

---

- 人物：乙
- 地名：春江

原文：[https\\://example.org/2031-05-02/01/1](<https://example.org/2031-05-02/01/1>)
`)
})

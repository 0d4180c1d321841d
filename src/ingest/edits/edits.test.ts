import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestPage } from '../../../tests/support/ingest.ts'
import { makePage, type IngestedPage } from '../page.ts'
import { serialise } from '../serialise.ts'
import { splitHeader } from '../steps/file/header.ts'
import { ingestEn } from '../wording/en.ts'
import { word } from '../wording/said.ts'
import { NO_NAMES } from '../tag/registry/names-file.ts'
import type { Edit } from './edit.ts'
import { parseEdits, writeEdits } from './file.ts'

const HEAD = '---\npaper: 甲州日报\ndate: 2024-02-24\npage: 1\n---\n'
const PAGE = `甲市召开工作会议

本报讯(记者 张三)昨天上午,工作会议召开,市委书记李四平出席并讲话,要求各部门

抓好落实。常州市凯歌铝业有限公司负责人王小明参加会议。

会议指出,要坚持稳中求进。凯歌铝业今年增产。

春耕备耕进行时

乙县的田间地头一片繁忙。农技员赵建国走村入户。

农民群众笑逐颜开。
`
const ingest = (edits: string, text = PAGE): IngestedPage => {
  const parsed = parseEdits(edits)
  expect(parsed.problems).toEqual([])
  return ingestPage(new TextEncoder().encode(HEAD + text), NO_NAMES, parsed.edits)
}
const outline = ({ page }: IngestedPage) =>
  page.articles.map(({ headline, paragraphs }) => [headline.main, ...paragraphs])
const texts = ({ page }: IngestedPage): string =>
  page.articles
    .flatMap(({ headline: { kicker = '', main, sub = '' }, paragraphs }) => [
      kicker,
      main,
      sub,
      ...paragraphs,
    ])
    .join('')
    .replaceAll('无题', '')

describe('articles', () => {
  it('begins one at a text, though the page gave no sign, and even inside a line', () => {
    const whole = ingest('')
    const result = ingest('article 会议指出,要坚持稳中求进。')
    expect(result.misses).toEqual([])
    expect(result.page.articles).toHaveLength(whole.page.articles.length + 1)
    expect(outline(result)[1]).toEqual(['会议指出，要坚持稳中求进。', '凯歌铝业今年增产。'])
    expect(texts(result)).toBe(texts(whole))
  })
  it('sets an end to one that is none: its headline is text of the one before', () => {
    const apart = ingest('article 春耕备耕进行时')
    const one = ingest('article 春耕备耕进行时\nno-article 春耕备耕进行时')
    expect(one.misses).toEqual([])
    expect(one.page.articles).toHaveLength(apart.page.articles.length - 1)
    expect(texts(one)).toBe(texts(apart))
  })
  it('takes a headline over several blocks, and puts what was above it to the article before', () => {
    const text = '甲乡办实事\n\n本报讯 昨天修路。\n\n一句余文\n\n乙乡\n开新局\n\n本报讯 今天架桥。\n'
    const result = ingest('article 乙乡开新局', text)
    expect(result.misses).toEqual([])
    expect(outline(result)).toEqual([
      ['甲乡办实事', '昨天修路。', '一句余文'],
      ['乙乡开新局', '今天架桥。'],
    ])
  })
})

it('joins and splits paragraphs by the texts that meet, whatever the marks’ width', () => {
  const result = ingest('split 要求各部门 | 抓好落实\njoin 参加会议。 | 会议指出，要坚持')
  expect(result.misses).toEqual([])
  expect(result.page.articles[0]?.paragraphs).toEqual([
    '昨天上午，工作会议召开，市委书记李四平出席并讲话，要求各部门',
    '抓好落实。常州市凯歌铝业有限公司负责人王小明参加会议。会议指出，要坚持稳中求进。凯歌铝业今年增产。',
  ])
})

it('sets parts of a headline; later lines may call the article by either', () => {
  const result = ingest(
    'headline 甲市召开工作会议 | main 凯歌高奏\nheadline 凯歌高奏 | kicker 甲市会议\ntag people 李四平 | role 书记 | in 甲市召开工作会议',
  )
  expect(result.misses).toEqual([])
  expect(result.page.articles[0]?.headline).toEqual({ kicker: '甲市会议', main: '凯歌高奏' })
  expect(result.page.articles[0]?.tags.people).toContainEqual({ name: '李四平', roles: ['书记'] })
})

describe('tags', () => {
  const first = ({ page }: IngestedPage) => page.articles[0] ?? expect.unreachable()
  const marked = (result: IngestedPage, name: string) =>
    first(result)
      .mentions.filter((item) => item.name === name)
      .map(({ paragraph, start, end }) => first(result).paragraphs[paragraph]?.slice(start, end))
  it('tags a name everywhere in the article, a company by its short form too', () => {
    const result = ingest('untag companies 常州市凯歌铝业有限公司\ntag companies 常州市凯歌铝业有限公司')
    expect(result.misses).toEqual([])
    expect(marked(result, '常州市凯歌铝业有限公司')).toEqual(['常州市凯歌铝业有限公司', '凯歌铝业'])
    const short = ingest('untag companies 常州市凯歌铝业有限公司\ntag companies 凯歌铝业 | as 凯歌集团')
    expect(marked(short, '凯歌集团')).toEqual(['凯歌铝业', '凯歌铝业'])
  })
  it('changes the kind of a name with all its mentions', () => {
    const result = ingest('tag organisations 常州市凯歌铝业有限公司')
    expect(first(result).tags.companies).toEqual([])
    expect(first(result).tags.organisations).toEqual([{ name: '常州市凯歌铝业有限公司' }])
    expect(marked(result, '常州市凯歌铝业有限公司')).toHaveLength(2)
  })
  it('untags, and sets roles, and asks no more about what was decided', () => {
    const before = ingest('article 春耕备耕进行时\ntag people 赵建国')
    const result = ingest('article 春耕备耕进行时\nuntag people 赵建国\nroles 李四平')
    expect(before.page.articles[1]?.tags.people.map(({ name }) => name)).toContain('赵建国')
    expect(result.page.articles[1]?.tags.people).toEqual([])
    expect(result.page.articles[1]?.mentions.some(({ kind }) => kind === 'people')).toBe(false)
    expect(first(result).tags.people.find(({ name }) => name === '李四平')).toEqual({ name: '李四平' })
    expect(result.doubts.some(({ text }) => text === '赵建国' || text === '李四平')).toBe(false)
  })
  it('never marks a name inside a longer one', () => {
    const { misses } = ingest('tag places 常州市 | in 甲市召开工作会议')
    expect(misses[0]?.reason.code).toBe('inside-longer')
  })
})

it.each([
  ['article 无此标题', 'stands nowhere'],
  ['no-article 甲市召开工作会议', 'first article'],
  ['join 甲 | 乙', 'meet nowhere'],
  ['split 会 | 议', 'places'],
  ['headline 丙 | main 丁', 'no article is headed'],
  ['tag people 孙悟空', 'does not stand'],
  ['untag people 孙悟空', 'does not stand'],
  ['roles 孙悟空 | role 大圣', 'not tagged as a person'],
  ['tag people 李四平 | in 丙', 'no article is headed'],
])('reports an edit that does not apply: %s', (line, reason) => {
  const { misses } = ingest(line)
  expect(misses).toHaveLength(1)
  expect(misses.map((miss) => word(miss.reason, ingestEn))).toEqual([expect.stringContaining(reason)])
})

it('survives a page text pasted anew: other line breaks, other widths of marks, an article more above', () => {
  const edits = [
    'article 会议指出,要坚持稳中求进。',
    'join 走村入户。 | 农民群众',
    'headline 甲市召开工作会议 | kicker 要闻',
    'tag people 王小明 | role 负责人 | in 甲市召开工作会议',
  ].join('\n')
  const anew = `乙市架新桥\n\n本报讯 大桥昨天合龙。\n\n${PAGE.replaceAll(',', '，').replace('李四平出席', '李四\n\n平出席')}`
  const [one, other] = [ingest(edits), ingest(edits, anew)]
  expect([one.misses, other.misses]).toEqual([[], []])
  const bare = ({ page }: IngestedPage) => page.articles.map(({ n: _n, ...article }) => article)
  expect(bare(other).slice(1)).toEqual(bare(one))
})

it('whatever is edited, in whatever order: the same bytes again, no character lost, and nothing dropped in silence', () => {
  const piece = fc.tuple(fc.nat(PAGE.length - 12), fc.integer({ min: 2, max: 12 })).map(([from, length]) =>
    PAGE.slice(from, from + length)
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const quote = piece.filter((text) => text.replace(/\s/gu, '') !== '')
  const seam = fc.nat(PAGE.length - 20).map((at) => {
    const around = PAGE.slice(at, at + 20).replace(/\s+/gu, '')
    return { end: around.slice(0, 6), begin: around.slice(6) }
  })
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ verb: fc.constantFrom('article', 'no-article'), headline: quote }),
    seam
      .filter(({ end, begin }) => end !== '' && begin !== '')
      .chain((both) => fc.constantFrom('join', 'split').map((verb) => ({ verb, ...both }))),
    fc.record({ verb: fc.constant('untag'), kind: fc.constantFrom('people', 'places'), name: quote }),
    fc.record({ verb: fc.constant('tag'), kind: fc.constantFrom('people', 'companies'), name: quote }),
  )
  const letters = (text: string): string => text.normalize('NFKC').replace(/[\s.。()]|本报讯|记者|张三/gu, '')
  const before = letters(texts(ingest('')))
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const one = ingest(writeEdits(edits))
      const again = makePage({
        ...splitHeader(HEAD + PAGE),
        names: NO_NAMES,
        edits: parseEdits(writeEdits(edits)).edits,
        published: { articles: one.page.articles, retired: [] },
      })
      expect(serialise(again.page)).toBe(serialise(one.page))
      expect([again.added, again.removed]).toEqual([[], []])
      expect(letters(texts(one))).toBe(before)
      for (const { paragraphs, mentions, tags } of one.page.articles) {
        let end = -1
        for (const mention of mentions) {
          const at = mention.paragraph * 100_000
          expect(at + mention.start).toBeGreaterThanOrEqual(end)
          end = at + mention.end
          expect(mention.end).toBeLessThanOrEqual(paragraphs[mention.paragraph]?.length ?? 0)
          expect(tags[mention.kind].map(({ name }) => name)).toContain(mention.name)
        }
      }
      // What an edit says of the structure is so afterwards, unless a later one undid it: applied alone it always is.
      const [alone] = edits
      if (alone?.verb === 'article' && ingest(writeEdits([alone])).misses.length === 0) {
        const heads = ingest(writeEdits([alone])).page.articles.map(({ headline }) => letters(headline.main))
        expect(heads.some((head) => letters(alone.headline).endsWith(head))).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

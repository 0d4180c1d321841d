import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeNinjsPage, type IngestedPage } from '../page.ts'
import { PageTextError } from '../steps/file/page-text-error.ts'
import { NO_NAMES, parseNames } from '../tag/registry/names-file.ts'
import { parseEdits } from '../edits/file.ts'
import { readNinjs } from './read.ts'
import { say } from '../wording/said.ts'

const ITEM = {
  uri: 'tag:wire.example,2031:1',
  type: 'text',
  contentCreated: '2031-05-01T17:30:00Z',
  copyrightHolder: '春江日报',
  language: 'zh-CN',
  headlines: [{ role: 'main', value: '元宵灯会开幕' }],
  by: '记者 林远舟',
  bodies: [
    { role: 'teaser', contentType: 'text/plain', value: '导语' },
    {
      role: 'main',
      contentType: 'text/html',
      value:
        '<h2>小标题</h2><p>市委书记<b>李四平</b>到场，&ldquo;灯&rdquo;亮了。<script>x()</script></p>\n<p>海门<br>第二行 &amp; 又一句</p><ul><li>一</li><li>二</li></ul>',
    },
  ],
  people: [{ name: '李四平', rel: 'mentions' }, { name: '周渔' }, { name: '林远舟', rel: 'author' }],
  organisations: [{ name: '灯会组委会' }, { name: '海门灯厂' }],
  places: [{ name: '海门' }],
}
const read = (json: unknown, file = 'wire.json', edits = '', names = ''): IngestedPage => {
  const doubts: IngestedPage['doubts'] = []
  const ninjs = readNinjs(typeof json === 'string' ? json : JSON.stringify(json), file, doubts)
  return makeNinjsPage(ninjs, doubts, {
    names: names === '' ? NO_NAMES : parseNames(names, 'names.txt'),
    edits: parseEdits(edits).edits,
  })
}

describe('an item from elsewhere', () => {
  it('is a page of one article: day in China’s time, page 1 with a doubt, paragraphs as HTML parts them', () => {
    const { page, doubts } = read(ITEM)
    expect(page).toMatchObject({ paper: '春江日报', date: '2031-05-02', page: 1, language: 'zh-CN' })
    expect(page.articles).toHaveLength(1)
    expect(page.articles[0]).toMatchObject({
      n: 1,
      headline: { main: '元宵灯会开幕' },
      byline: { authors: [{ name: '林远舟', role: '记者' }] },
      paragraphs: ['小标题', '市委书记李四平到场，“灯”亮了。', '海门', '第二行 & 又一句', '一', '二'],
    })
    expect(doubts).toContainEqual(expect.objectContaining({ said: say('page-assumed') }))
  })
  it('has the names the file gives, marked where they stand and listed where not; writers are no one of the story', () => {
    const [article] = read(ITEM).page.articles
    expect(article?.tags.people.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      '周渔',
      '李四平',
    ])
    expect(article?.tags.people).toContainEqual({ name: '李四平', roles: ['市委书记'] })
    expect(article?.tags).toMatchObject({
      companies: [{ name: '海门灯厂' }],
      organisations: [{ name: '灯会组委会' }],
      places: [{ name: '海门' }],
    })
    expect(article?.mentions).toContainEqual({ paragraph: 2, start: 0, end: 2, kind: 'places', name: '海门' })
  })
  it('takes date and page from the file’s name before its times', () => {
    const { page, doubts } = read(ITEM, 'content/2031-05-03-04.json')
    expect(page).toMatchObject({ date: '2031-05-03', page: 4 })
    expect(doubts.some(({ said }) => said.code === 'page-assumed')).toBe(false)
  })
  it('obeys registry and corrections; where articles begin is the file’s to say, and that is said', () => {
    const result = read(
      ITEM,
      'wire.json',
      'join 海门 | 第二行\nheadline 元宵灯会开幕 | sub 人来了\nuntag people 周渔\narticle 第二行',
      'block people 李四平',
    )
    expect(result.page.articles[0]?.paragraphs[2]).toBe('海门第二行 & 又一句')
    expect(result.page.articles[0]?.headline).toEqual({ main: '元宵灯会开幕', sub: '人来了' })
    expect(result.page.articles[0]?.tags.people).toEqual([])
    expect(result.misses.map(({ edit }) => edit.verb)).toEqual(['article'])
  })
})

it('reads XHTML as well, and HTML before plain text of the same role', () => {
  const bodies = [
    { role: 'main', contentType: 'text/plain', value: '甲 乙' },
    {
      role: 'main',
      contentType: 'application/xhtml+xml',
      value:
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>题</title></head><body><p>甲</p><p>乙<br/>丙</p></body></html>',
    },
  ]
  expect(read({ ...ITEM, bodies }).page.articles[0]?.paragraphs).toEqual(['甲', '乙', '丙'])
})

it('makes a composite a page: articles in order, pictures with them, what cannot be had is said', () => {
  const picture = (renditions: unknown[]) => ({ name: 'p', type: 'picture', by: '丁摄', renditions })
  const { page, doubts } = read({
    ...ITEM,
    type: 'composite',
    bodies: [],
    associations: [
      {
        ...ITEM,
        name: 'a',
        associations: [
          picture([{ name: 'web', href: 'https://x.example/1.jpg', width: 3, height: 2 }]),
          picture([]),
        ],
      },
      { ...ITEM, name: 'b', headlines: [], title: '第二篇' },
      { ...ITEM, name: 'c', title: '撤稿', pubStatus: 'canceled' },
    ],
  })
  expect(page.articles.map(({ n, headline }) => [n, headline.main])).toEqual([
    [1, '元宵灯会开幕'],
    [2, '第二篇'],
  ])
  expect(page.articles[0]?.images).toEqual([
    { src: 'https://x.example/1.jpg', width: 3, height: 2, alt: '', credit: '丁摄' },
  ])
  expect(doubts.filter(({ kind }) => kind === 'left-out').map(({ said }) => said)).toEqual([
    say('no-picture', 'associations[0]'),
    say('not-usable', 'associations[2]', 'canceled'),
  ])
})

it.each<[string | object, string, number]>([
  ['{\n"uri": "a"\n"type": "text"}', 'no JSON', 3],
  [{ ...ITEM, bodies: 'text' }, 'bodies', 0],
  [
    { ...ITEM, bodies: [{ contentType: 'application/nitf+xml', value: '<nitf/>' }] },
    'bodies: none is text/plain',
    0,
  ],
  [{ ...ITEM, copyrightHolder: undefined }, 'copyrightHolder', 0],
  [{ ...ITEM, contentCreated: 'yesterday' }, 'contentCreated', 0],
  [{ ...ITEM, type: 'composite' }, 'no article', 0],
  [{ ...ITEM, bodies: [], headlines: [] }, 'neither headline nor body', 0],
])('says where a file is wrong and what to do (%#)', (json, message, line) => {
  let error: unknown
  try {
    read(json)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(PageTextError)
  expect(error).toMatchObject({ line, message: expect.stringContaining(message) })
})

it('takes whatever JSON it is given apart without a crash: a page, or an error of its own', () => {
  const key = fc.constantFrom(
    ...Object.keys(ITEM),
    'associations',
    'altIds',
    'renditions',
    'infoSources',
    'versionCreated',
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(
        '',
        'text',
        'composite',
        '2031-05-02',
        '<p>灯',
        0,
        null,
        true,
        'banmian/page',
        '2031-05-02/01',
      ),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(key, tree, { maxKeys: 8 }), (own) => {
      try {
        expect(read({ ...ITEM, ...own }).page.articles.length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof PageTextError)) throw error
      }
    }),
    { numRuns: 500 },
  )
})

it('reads what is nested deeper than recursion goes', () => {
  const deep = `${'<div>'.repeat(10_000)}灯塔点亮。`
  const bodies = [{ contentType: 'text/html', value: `<p>先亮一盏。</p>${deep}` }]
  expect(read({ ...ITEM, bodies }).page.articles[0]?.paragraphs.at(-1)).toBe('灯塔点亮。')
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const text = `{"genre":${nested},${JSON.stringify(ITEM).slice(1)}`
  expect(readNinjs(text, 'wire.json', []).drafts).toHaveLength(1)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePage } from '#domain/parse.ts'
import { serialise } from '#ingest/serialise.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import { ingestPage } from '../support/ingest.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const cases = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'page.txt')))

describe('every page text in tests/fixtures becomes the page JSON beside it', () => {
  it.each(cases)('%s', (name) => {
    const expected = readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')
    const { page } = ingestPage(readFileSync(join(FIXTURES, name, 'page.txt')), NO_NAMES)
    expect(serialise(page)).toBe(expected)
    expect(parsePage(page, name).problems).toEqual([])
  })
})

describe('the seed page', () => {
  const bytes = readFileSync(join(FIXTURES, 'seed/page.txt'))
  const { page } = ingestPage(bytes, NO_NAMES)
  const names = (kind: 'people' | 'companies' | 'organisations' | 'places'): string[][] =>
    page.articles.map(({ tags }) => tags[kind].map(({ name }) => name))

  it('is five articles with their headlines', () => {
    expect(page.articles.map(({ headline }) => headline)).toEqual([
      {
        kicker: '乔俊杰继续走访重点企业',
        main: '当好锻造新质生产力“主力军” 全力推动武进经济高质量发展',
      },
      { main: '“一碗汤圆的思念”关爱行动开展' },
      { main: '进一步加强武尼两地结对共建工作' },
      { main: '我区开展慰问外卖送餐员活动' },
      { main: '我区收听收看全省对口支援协作合作工作电视电话会议' },
    ])
  })
  it('names its people with their roles as printed, and no reporter', () => {
    expect(page.articles.map(({ tags }) => tags.people)).toEqual([
      [
        { name: '乔俊杰', roles: ['市委常委、区委书记'] },
        { name: '吴震宇', roles: ['区领导'] },
        { name: '孙益锋', roles: ['区领导'] },
        { name: '朱慧峰', roles: ['区领导'] },
      ],
      [{ name: '薛红霞', roles: ['区委常委、宣传部部长'] }],
      [
        { name: '胡泊', roles: ['区领导'] },
        { name: '贾东', roles: ['区领导'] },
        { name: '习近平', roles: ['总书记'] },
      ],
      [{ name: '朱岩', roles: ['副区长'] }],
      [{ name: '贾东', roles: ['副区长、第十一批武进援尼工作组组长'] }],
    ])
  })
  it('names its nine companies in full', () => {
    expect(names('companies')).toEqual([
      [
        '江苏鑫和泰机械集团有限公司',
        '常州市凯宏铝业有限公司',
        '江苏洛凯机电股份有限公司',
        '江苏华阳智能装备股份有限公司',
        '江苏泛亚微透科技股份有限公司',
        '江苏丰润电器集团有限公司',
        '中铁建电气化局集团轨道交通器材有限公司',
        '江苏旷达集团股份有限公司',
      ],
      ['常州市环球环卫服务有限公司'],
      [],
      [],
      [],
    ])
  })
  it('names its organisations and places', () => {
    expect(names('organisations')).toEqual([
      [],
      ['区文明办', '区新时代文明实践指导中心', '武进人民商场'],
      ['区人社局', '江苏省前黄高级中学', '星火爱心助学协会'],
      [],
      ['第十一批武进援尼工作组'],
    ])
    expect(names('places')).toEqual([
      ['常州', '武进'],
      ['湖塘镇北街社区'],
      ['新疆', '尼勒克县', '湟里镇'],
      [],
      ['区行政中心'],
    ])
  })
  it('loses and invents no character: only layout, credits’ marks and page furniture go', () => {
    const plain = (text: string): string => text.normalize('NFKC').replace(/[\s。.()]/gu, '')
    const raw = bytes.toString('utf8').split('---\n')[2] ?? ''
    const out = page.articles.map(({ headline, byline, paragraphs }) =>
      [
        headline.kicker ?? '',
        headline.main,
        byline.credit ?? '',
        ...byline.authors.map(({ name, role }) => `${role ?? ''}${name}`),
        ...paragraphs,
      ].join(''),
    )
    expect(plain(out.join(''))).toBe(plain(raw))
  })
})

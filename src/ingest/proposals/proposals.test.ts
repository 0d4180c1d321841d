import { describe, expect, it, test } from 'vitest'
import { byKind } from '#domain/kinds.ts'
import { parseNames } from '../tag/registry/names-file.ts'
import { archiveOf, type ArticleNames } from './article-names.ts'
import { namesakesOn } from './namesakes.ts'
import { fieldOf, goTogether, titleOf } from './role-fields.ts'
import { shortNamesOn } from './short-names.ts'

interface Given {
  people?: Record<string, string>
  companies?: string[]
  organisations?: string[]
  places?: string[]
}
/** An article by its address; people with the role that they have there, or none. */
function article(id: string, { people = {}, ...rest }: Given): ArticleNames {
  const tags = byKind((kind): { name: string; roles?: string[] }[] =>
    kind === 'people'
      ? Object.entries(people).map(([name, role]) => (role ? { name, roles: [role] } : { name }))
      : (rest[kind] ?? []).map((name) => ({ name })),
  )
  return { id, date: id.slice(0, 10), headline: '标题', tags }
}
const HERE = '2024-02-24/01/3'
const CHIEF = article('2023-11-02/01/1', {
  people: { 李明: '区教育局局长' },
  organisations: ['区教育局'],
  places: ['嘉泽镇'],
})
const DOCTOR: Given = {
  people: { 李明: '区人民医院医生' },
  organisations: ['区人民医院'],
  places: ['横山桥镇'],
}
const names = (...lines: string[]) => parseNames(lines.join('\n'), 'n')
const ask = (page: ArticleNames[], archive: ArticleNames[], ...lines: string[]) =>
  namesakesOn(page, archiveOf(archive), names(...lines)).map((one) =>
    one.about === 'namesake' ? one.as : '',
  )

describe('namesakes', () => {
  it('asks where roles, bodies and places part, with both sides and how much speaks for it', () => {
    const [asked, ...more] = namesakesOn([article(HERE, DOCTOR)], archiveOf([CHIEF]), names())
    expect(more).toEqual([])
    expect(asked).toMatchObject({
      about: 'namesake',
      tag: { kind: 'people', name: '李明' },
      as: '李明（医生）',
      score: 1,
      here: { id: HERE, roles: ['区人民医院医生'], bodies: ['区人民医院'], places: ['横山桥镇'] },
      there: { id: CHIEF.id, date: '2023-11-02', roles: ['区教育局局长'], places: ['嘉泽镇'] },
    })
  })
  test.each<[string, Given]>([
    ['a body', { ...DOCTOR, organisations: ['区人民医院', '区教育局'] }],
    ['a place', { ...DOCTOR, places: ['嘉泽镇'] }],
    ['the role, less exactly', { ...DOCTOR, people: { 李明: '局长' } }],
    ['another office', { ...DOCTOR, people: { 李明: '区卫健局副局长' } }],
    ['no role to compare', { ...DOCTOR, people: { 李明: '' } }],
  ])('asks nothing where both have %s', (_, given) => {
    expect(ask([article(HERE, given)], [CHIEF])).toEqual([])
  })
  it('a shared person speaks for one; who stands everywhere does not', () => {
    const mayor = (one: ArticleNames): ArticleNames => ({
      ...one,
      tags: { ...one.tags, people: [...one.tags.people, { name: '乔俊杰' }] },
    })
    const [here, there] = [mayor(article(HERE, DOCTOR)), mayor(CHIEF)]
    expect(ask([here], [there])).toEqual([])
    const many = Array.from({ length: 12 }, (_, i) =>
      article(`2023-01-${i + 10}/01/1`, { people: { 乔俊杰: '' } }),
    )
    expect(ask([here], [there, ...many])).toEqual(['李明（医生）'])
  })
  it('one earlier article that goes together is enough', () => {
    const other = article('2023-12-01/02/1', DOCTOR)
    expect(ask([article(HERE, DOCTOR)], [CHIEF, other])).toEqual([])
  })
  it('two articles of one page may name two; a namesake known already is proposed again', () => {
    expect(ask([article('2024-02-24/01/1', CHIEF_GIVEN), article(HERE, DOCTOR)], [])).toEqual([
      '李明（医生）',
    ])
    const known = article('2023-12-01/02/1', { ...DOCTOR, people: { '李明（主治）': '区人民医院医生' } })
    expect(ask([article(HERE, DOCTOR)], [CHIEF, known])).toEqual(['李明（主治）'])
  })
  it('what the registry decided is not asked', () => {
    expect(ask([article(HERE, DOCTOR)], [CHIEF], 'same people 李明')).toEqual([])
    expect(ask([article(HERE, DOCTOR)], [CHIEF], 'same people 李明远')).toEqual(['李明（医生）'])
  })
})
const CHIEF_GIVEN: Given = {
  people: { 李明: '区教育局局长' },
  organisations: ['区教育局'],
  places: ['嘉泽镇'],
}

test.each([
  ['区人民医院主任医师', 'health', '主任医师'],
  ['市委常委、区委书记', 'office', '书记'],
  ['村党支部书记', 'office', '书记'],
  ['小学校长', 'school', '校长'],
  ['局长助理', 'office', '局长助理'],
  ['全国人大常委会委员长', 'office', '委员长'],
  ['凯歌铝业公司董事长', 'business', '董事长'],
  ['主任', undefined, '主任'],
])('%s: of the field %s, in short %s', (role, field, title) => {
  expect([fieldOf(role), titleOf(role)]).toEqual([field, title])
})
test('roles go together where one says as much, or the title is the same', () => {
  expect(goTogether('局长', '区教育局局长')).toBe(true)
  expect(goTogether('市委常委、区委书记', '镇党委书记')).toBe(true)
  expect(goTogether('医生', '局长')).toBe(false)
})

describe('short forms and full names', () => {
  const [SHORT, FULL] = ['恒越电子', '恒越电子（苏州）有限公司']
  const merge = (page: ArticleNames[], archive: ArticleNames[], ...lines: string[]) =>
    shortNamesOn(page, archiveOf(archive), names(...lines)).map((one) =>
      one.about === 'short form' ? `${one.tag.kind} ${one.tag.name} = ${one.full}` : '',
    )
  const short = article(HERE, { companies: [SHORT], people: { 王一: '' } })
  const full = article('2023-05-01/02/1', { companies: [FULL], people: { 王一: '' } })
  it('asks where the same people stand with both, in either direction, and on one page', () => {
    expect(merge([short], [full])).toEqual([`companies ${SHORT} = ${FULL}`])
    expect(merge([{ ...full, id: HERE }], [{ ...short, id: '2023-05-01/02/1' }])).toEqual([
      `companies ${SHORT} = ${FULL}`,
    ])
    const beside = article('2024-02-24/01/4', { companies: [FULL] })
    expect(merge([short, beside], [])).toEqual([`companies ${SHORT} = ${FULL}`])
  })
  it('letters alone say nothing, nor a full name beside another that fits as well', () => {
    expect(merge([short], [article('2023-05-01/02/1', { companies: [FULL], people: { 李二: '' } })])).toEqual(
      [],
    )
    const rival = article('2023-05-01/02/1', {
      companies: [FULL, '恒越电子（无锡）有限公司'],
      people: { 王一: '' },
    })
    expect(merge([short], [rival])).toEqual([])
  })
  it('a part is no short form of the whole', () => {
    const [one, other] = ['市公安局', '市公安局交警支队']
    expect(merge([article(HERE, { organisations: [one, other] })], [])).toEqual([])
    expect(merge([article(HERE, { companies: ['凯歌集团', '凯歌集团物流有限公司'] })], [])).toEqual([])
    expect(merge([article(HERE, { organisations: ['区法院', '区人民法院'] })], [])).toEqual([
      'organisations 区法院 = 区人民法院',
    ])
  })
  it('what the registry decided is not asked', () => {
    expect(merge([short], [full], `apart companies ${SHORT} | ${FULL}`)).toEqual([])
    expect(merge([short], [full], `companies ${FULL} = ${SHORT}`)).toEqual([])
  })
})

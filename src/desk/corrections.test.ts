import { expect, it } from 'vitest'
import type { Article } from '#domain/schema.ts'
import type { Edit } from '#ingest/edits/edit.ts'
import { parseEdits, writeEdits } from '#ingest/edits/file.ts'
import { NO_NAMES, parseNames } from '#ingest/tag/registry/names-file.ts'
import { ingestPage } from '../../tests/support/ingest.ts'
import {
  addEdit,
  beginWith,
  decide,
  headlineEdits,
  joinAt,
  nameEdits,
  noArticle,
  noName,
  splitAt,
  withHeadline,
} from './corrections.ts'
import { addRegistryLine, registryBlock, registryLine } from './registry-lines.ts'

const TEXT = `---
paper: 云海日报
date: 2031-05-06
page: 3
---
新灯塔今晨点亮

本报讯 5月5日,交通局局长周明远来到东礁,宣布新灯塔启用。他说,夜航从此更安心了。

渔民们在码头上等了一夜。

渔歌队唱进城里

本报讯 昨天,东礁渔歌队在市里演出。
`

/** What ingest makes of the page with these edits, which go through the form in which they are kept. */
function draft(edits: readonly Edit[] = []): Article[] {
  const { page, misses } = ingestPage(
    new TextEncoder().encode(TEXT),
    NO_NAMES,
    parseEdits(writeEdits(edits)).edits,
  )
  expect(misses).toEqual([])
  return page.articles
}
function first(edits: readonly Edit[] = []): Article {
  const [article] = draft(edits)
  if (!article) throw new Error('there is an article')
  return article
}
const added = (...edits: readonly Edit[]): Edit[] => edits.reduce<Edit[]>(addEdit, [])

it('joins and splits where it was clicked, and a correction taken back by hand leaves no trace', () => {
  const [one = '', other = ''] = first().paragraphs
  const join = joinAt(one, other)
  const [whole = ''] = first([join]).paragraphs
  expect(whole).toBe(one + other)
  expect(added(join, splitAt(whole, one.length))).toEqual([])

  const split = splitAt(one, one.indexOf('他说'))
  const [before = '', after = ''] = first([split]).paragraphs
  expect(before + after).toBe(one)
  expect(after.startsWith('他说')).toBe(true)
  expect(added(split, joinAt(before, after))).toEqual([])
})

it('begins and ends articles; a headline takes in the paragraph below it', () => {
  const begun = draft([beginWith('渔民们在码头上等了一夜。')])
  expect(begun.map(({ headline }) => headline.main)).toEqual([
    '新灯塔今晨点亮',
    '渔民们在码头上等了一夜。',
    '渔歌队唱进城里',
  ])
  const [, second] = draft()
  if (!second) throw new Error('there are two articles')
  const ended = noArticle(second, [])
  expect(draft([ended])).toHaveLength(1)
  expect(added(beginWith(second.headline.main), ended)).toEqual([])

  const begins = beginWith('渔民们在码头上等了一夜。')
  const [, night] = draft([begins, beginWith('宣布新灯塔启用。')])
  if (!night) throw new Error('an article begins')
  expect(night.paragraphs[0]).toBe('他说，夜航从此更安心了。')
  const taken = added(beginWith('宣布新灯塔启用。'), withHeadline(night, night.paragraphs[0] ?? ''))
  expect(taken).toHaveLength(1)
  expect(draft(taken)[1]?.headline.main).toBe('宣布新灯塔启用。他说，夜航从此更安心了。')
})

it('names an article by its printed headline, however often that is corrected', () => {
  const once = headlineEdits(first(), { kicker: '东礁', main: '灯塔亮了' }, [])
  expect(first(once).headline).toEqual({ kicker: '东礁', main: '灯塔亮了' })
  const again = headlineEdits(first(once), { main: '灯塔今晨亮了' }, once)
  const all = added(...once, ...again)
  expect(all).toHaveLength(2)
  expect(first(all).headline).toEqual({ main: '灯塔今晨亮了' })
  expect(headlineEdits(first(all), { main: ' ' }, all)).toEqual([])
})

it('tags, tags otherwise, gives roles, and untags', () => {
  const place = { kind: 'places', form: '东礁', name: '东礁', roles: [] } as const
  const edits = nameEdits(place, false, [])
  expect(draft(edits).map(({ tags }) => tags.places)).toEqual([[{ name: '东礁' }], []])

  const here = nameEdits({ ...place, onlyIn: first() }, false, [])
  expect(draft(here).map(({ tags }) => tags.places.length)).toEqual([1, 0])

  const team = nameEdits({ kind: 'organisations', form: '渔歌队', name: '东礁渔歌队', roles: [] }, false, [])
  expect(draft(team)[1]?.tags.organisations).toContainEqual({ name: '东礁渔歌队' })

  const person = { kind: 'people', form: '周明远', name: '周明远', roles: ['局长', '总指挥'] } as const
  expect(first(nameEdits(person, true, [])).tags.people).toEqual([
    { name: '周明远', roles: ['局长', '总指挥'] },
  ])
  expect(first([noName('people', '周明远', undefined, [])]).tags.people).toEqual([])
  expect(added(...edits, noName('places', '东礁', undefined, []))).toEqual([
    { verb: 'untag', kind: 'places', name: '东礁' },
  ])
})

it('writes lines that the registry reads', () => {
  const lines = [
    registryLine({ kind: 'people', form: '周明远', name: '周明远', roles: ['局长'] }),
    registryLine({ kind: 'companies', form: '远帆', name: '云海市远帆航运有限公司', roles: [] }),
    registryBlock('people', '高峰'),
  ]
  const names = parseNames(lines.join('\n'), 'names.txt')
  expect(names.roles.get('周明远')).toBe('局长')
  expect(names.forms.get('远帆')).toEqual({ kind: 'companies', name: '云海市远帆航运有限公司' })
  expect(names.blocked.has('people 高峰')).toBe(true)
  expect(registryLine({ kind: 'companies', form: 'A = B', name: 'A = B', roles: [] })).toBe('')
})
it('gives a name one line of the registry, the last', () => {
  const lines = ['places 东礁', 'companies 云海市远帆航运有限公司 = 远帆', 'people 周明远 : 局长 = 老周']
  const later = ['organisations 东礁', 'block people 远帆', 'people 周明远'].reduce(addRegistryLine, lines)
  expect(later).toEqual(['organisations 东礁', 'block people 远帆', 'people 周明远'])
})
it('one name may have several short forms', () => {
  const lines = ['companies 甲公司 = 凯歌', 'companies 甲公司 = 凯歌铝业', 'companies 甲公司 = 凯歌']
  expect(lines.reduce<string[]>(addRegistryLine, [])).toEqual([lines[1], lines[2]])
})

it.each([
  ['yes', { kind: 'people', form: '高峰', name: '高峰', roles: [] }, ['people 高峰']],
  ['no', undefined, ['block people 高峰']],
  ['another kind', { kind: 'places', form: '高峰', name: '高峰', roles: [] }, ['places 高峰']],
  [
    'short for',
    { kind: 'companies', form: '高峰', name: '高峰公司', roles: [] },
    ['companies 高峰公司 = 高峰'],
  ],
  [
    'other words',
    { kind: 'people', form: '高峰云', name: '高峰云', roles: [] },
    ['block people 高峰', 'people 高峰云'],
  ],
] as const)('an answer becomes lines of the registry: %s', (_, answer, lines) => {
  expect(decide({ kind: 'people', name: '高峰' }, answer)).toEqual({ edits: [], lines })
})
it('an answer that no line can carry becomes edits of the page', () => {
  const asked = { kind: 'companies', name: 'A = B' } as const
  expect(decide(asked, undefined)).toEqual({
    edits: [{ verb: 'untag', kind: 'companies', name: 'A = B' }],
    lines: [],
  })
  expect(decide(asked, { kind: 'organisations', form: 'A = B', name: 'A = B', roles: [] }).edits).toEqual([
    { verb: 'tag', kind: 'organisations', name: 'A = B' },
  ])
})

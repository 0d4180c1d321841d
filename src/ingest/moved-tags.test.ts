import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { ingestPage } from '../../tests/support/ingest.ts'
import { movedTags, settleTags } from './moved-tags.ts'
import { serialise } from './serialise.ts'
import { parseNames } from './tag/registry/names-file.ts'
import { writeWhole } from './write.ts'
import { scratchDir } from '../../tests/support/scratch.ts'

const TEXT = `---
paper: 云海日报
date: 2031-05-06
page: 3
---
新灯塔今晨点亮

本报讯 昨天，蓝塔灯具公司送来新灯，医生李明在一旁看着。
`
const page = (registry: string, n = 3) =>
  ingestPage(
    new TextEncoder().encode(TEXT.replace('page: 3', `page: ${n}`)),
    parseNames(registry, 'names.txt'),
  ).page
const moved = (before: string, after: string) =>
  movedTags(page(before).articles, page(after).articles, parseNames(after, 'names.txt')).map(
    ({ from, to }) => `${from.kind} ${from.name} → ${to.kind} ${to.name}`,
  )
const PEOPLE = 'people 李明\ncompanies 蓝塔灯具公司\n'

it('tells what became of a tag by an alias, by a split, by another kind; of what was taken away nothing', () => {
  expect(moved(PEOPLE, `${PEOPLE}companies 东礁市蓝塔灯具有限公司 = 蓝塔灯具公司`)).toEqual([
    'companies 蓝塔灯具公司 → companies 东礁市蓝塔灯具有限公司',
  ])
  expect(moved(PEOPLE, `${PEOPLE}split people 李明 2031-05-06/03/1 = 李明（医生）`)).toEqual([
    'people 李明 → people 李明（医生）',
  ])
  expect(moved(PEOPLE, 'people 李明\norganisations 蓝塔灯具公司')).toEqual([
    'companies 蓝塔灯具公司 → organisations 蓝塔灯具公司',
  ])
  expect(moved(PEOPLE, `${PEOPLE}block people 李明`)).toEqual([])
  expect(moved(PEOPLE, PEOPLE)).toEqual([])
})
it('a tag that stood in no text leads where the registry says', () => {
  const article: Article = {
    n: 1,
    headline: { main: '甲' },
    byline: { authors: [] },
    paragraphs: ['乙。'],
    tags: { people: [], companies: [{ name: '凯歌' }], organisations: [], places: [] },
    mentions: [],
  }
  const names = parseNames('companies 某市凯歌铝业有限公司 = 凯歌', 'n')
  expect(movedTags([article], [], names)).toEqual([
    { from: { kind: 'companies', name: '凯歌' }, to: { kind: 'companies', name: '某市凯歌铝业有限公司' } },
  ])
})

const OLD = '/companies/蓝塔灯具公司'
const NEW = '/companies/东礁市蓝塔灯具有限公司'
it('leads an address away when its last page lost the tag, not before, and no more when the tag is back', () => {
  const dir = scratchDir()
  const redirects = join(dir, 'redirects.txt')
  writeFileSync(redirects, '# 旧址\n/old /2031-05-06')
  const alias = `${PEOPLE}companies 东礁市蓝塔灯具有限公司 = 蓝塔灯具公司`
  const pages = join(dir, 'pages')
  const write = (registry: string, n: number) => {
    const made = page(registry, n)
    writeWhole(join(pages, `2031-05-06/0${n}.json`), serialise(made))
    return made.articles
  }
  const ingest = (registry: string, n: number) => {
    const before = page(registry === alias ? PEOPLE : alias, n).articles
    const after = write(registry, n)
    const tags = after.flatMap((article) =>
      article.tags.companies.map(({ name }) => ({ kind: 'companies' as const, name })),
    )
    return settleTags(redirects, pages, movedTags(before, after, parseNames(registry, 'n')), tags)
  }
  write(PEOPLE, 3)
  write(PEOPLE, 4)
  expect(ingest(alias, 3)).toEqual({ led: [], back: [] })
  expect(ingest(alias, 4)).toEqual({ led: [{ from: OLD, to: NEW }], back: [] })
  expect(readFileSync(redirects, 'utf8')).toBe(`# 旧址\n/old /2031-05-06\n${OLD} ${NEW}  # 蓝塔灯具公司\n`)
  expect(ingest(alias, 4), 'it is led away once').toEqual({ led: [], back: [] })
  expect(ingest(PEOPLE, 4).back).toEqual([OLD])
  expect(readFileSync(redirects, 'utf8')).toBe('# 旧址\n/old /2031-05-06\n')
})

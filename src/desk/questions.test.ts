import { expect, it } from 'vitest'
import { reportDoubts } from '#ingest/report.ts'
import { parseNames } from '#ingest/tag/registry/names-file.ts'
import { ingestEn } from '#ingest/wording/en.ts'
import { ingestPage } from '../../tests/support/ingest.ts'
import { decide } from './corrections.ts'
import { questionsOf, type Question } from './questions.ts'
import { addRegistryLine } from './registry-lines.ts'

const page = (day: number, text: string): string =>
  `---\npaper: 云海日报\ndate: 2031-05-0${day}\npage: 3\n---\n${text}`
const FIRST = page(
  6,
  `新灯塔今晨点亮

本报讯 渔民郑大海在码头上等了一夜。海潮灯具厂送来新灯，高帆在一旁看着。郑大海说，这就好了。

渔歌队唱进城里

本报讯 渔民郑大海唱起了祖辈的歌，演出由银帆演艺公司承办。安静的码头上，马可说要学这支歌。
`,
)
const SECOND = page(
  7,
  `渔港开捕

本报讯 渔民郑大海昨天出海。高帆也在船上，马可在岸上等。银帆演艺公司送来锣鼓，老渔民何望舒敲了起来。
`,
)

const open = (text: string, registry: readonly string[] = []) => {
  const names = parseNames(registry.join('\n'), 'names.txt')
  const { page: made, doubts } = ingestPage(new TextEncoder().encode(text), names)
  return { page: made, questions: questionsOf(made, reportDoubts(doubts, ingestEn), []) }
}
const nameOf = ({ tag }: Question): string => `${tag.kind} ${tag.name}`

it('the weightiest first, each with the first sentence that has it as what was asked', () => {
  const { page: made } = open(FIRST)
  const doubt = (kind: Question['tag']['kind'], name: string, weight: number) => ({
    line: 0,
    kind: 'name',
    message: '',
    text: name,
    tag: { kind, name },
    weight,
  })
  const other = { line: 0, kind: 'join', message: '', text: '安静' }
  const asked = questionsOf(
    made,
    [doubt('people', '高帆', 0.2), other, doubt('people', '郑大海', 0.7), doubt('companies', '不在文中', 3)],
    [],
  )
  expect(asked.map(nameOf)).toEqual(['people 郑大海', 'people 高帆'])
  expect(asked[1]).toMatchObject({
    before: '海潮灯具厂送来新灯，',
    after: '在一旁看着。',
    article: 0,
    paragraph: 0,
  })
})

it('a decision teaches the registry: all articles show it, and the next page asks less', () => {
  const registry = open(FIRST).questions.reduce<string[]>(
    (lines, { tag }) =>
      decide(tag, tag.name === '马可' ? undefined : { ...tag, form: tag.name, roles: [] }).lines.reduce<
        string[]
      >(addRegistryLine, lines),
    [],
  )
  const first = open(FIRST, registry)
  expect(first.questions).toEqual([])
  const people = first.page.articles.map(({ tags }) => tags.people.map(({ name }) => name))
  expect(people.every((names) => names.includes('郑大海') && !names.includes('马可'))).toBe(true)

  const [alone, taught] = [open(SECOND), open(SECOND, registry)]
  expect(taught.questions.length).toBeLessThan(alone.questions.length)
  const asked = taught.questions.map(({ tag }) => tag.name)
  expect(asked.filter((name) => registry.some((line) => line.endsWith(` ${name}`)))).toEqual([])
  expect(taught.page.articles[0]?.tags.people.map(({ name }) => name)).toContain('郑大海')
  expect(taught.page.articles[0]?.tags.people).not.toContainEqual({ name: '马可' })
})

import { expect, it } from 'vitest'
import { NO_NAMES, parseNames, type Names } from './registry/names-file.ts'
import { tagStories, type Story } from './story.ts'

const story = (...paragraphs: string[]): Story => ({
  paragraphs,
  byline: { authors: [] },
  line: 1,
  address: '',
  home: '东礁',
  names: NO_NAMES,
})

/** The names of a kind in each article of a page, and where they stand. */
const tagged = (kind: 'people' | 'companies', ...stories: Story[]): string[] =>
  tagStories(stories).map(({ tags, mentions }) => {
    const places = mentions.filter((mention) => mention.kind === kind).length
    return `${tags[kind].map(({ name }) => name).join('、')} ${places}`
  })

it('a short form is the company that another article of the page names in full', () => {
  expect(
    tagged(
      'companies',
      story('昨天上午，恒越电子（东礁）有限公司二期工程开工。恒越电子（东礁）有限公司今年产值增长一成。'),
      story('县招商局局长周望川到恒越电子走访，恒越电子负责人介绍了招工情况。'),
    )[1],
  ).toBe('恒越电子（东礁）有限公司 2')
})

it('names in traditional script keep their script', () => {
  const [first] = tagStories([story('縣長陳國棟昨天在縣議會說，縣農會總幹事林麗華協助漁民。')])
  expect(first?.tags.people.map(({ name, roles }) => `${name} ${roles?.join('')}`)).toEqual([
    '陳國棟 縣長',
    '林麗華 縣農會總幹事',
  ])
})

it('a name with a blank in it is the name', () => {
  const [first] = tagStories([story('县人大常委会副主任张　凡到会讲话。')])
  expect(first?.tags.people).toEqual([{ name: '张凡', roles: ['县人大常委会副主任'] }])
  expect(first?.mentions.find(({ kind }) => kind === 'people')).toMatchObject({ start: 9, end: 12 })
})

it('two bodies joined by 和 are two, level and body is one', () => {
  const [first] = tagStories([story('县财政局和县交通运输局联合发文，县教育局局长林晚晴到场。')])
  expect(first?.tags.organisations.map(({ name }) => name)).toEqual(['县财政局', '县交通运输局', '县教育局'])
})

it('a person before one whose name begins as a credit does wrote nothing', () => {
  const [first] = tagStories([story('旗政协主席林渔，旗领导图雅、孟和出席。')])
  expect(first?.tags.people.map(({ name }) => name)).toEqual(['林渔', '图雅', '孟和'])
})

it('what the editor lists in one script holds in the other', () => {
  const names: Names = parseNames(
    'people 云上客\norganisations 海角渔歌队 = 渔歌队\nblock people 林丽华',
    'names.txt',
  )
  const [first] = tagStories([{ ...story('漁歌隊到了，雲上客也在，總幹事林麗華來了。'), names }])
  expect(first?.tags.people.map(({ name }) => name)).toEqual(['雲上客'])
  expect(first?.tags.organisations.map(({ name }) => name)).toEqual(['海角渔歌队'])
})

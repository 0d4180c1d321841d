import { expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import type { Doubts } from '../../stages.ts'
import { ROLES } from './roles.ts'
import { NO_WEIGHTS, type Weights } from './weights.ts'

/** As if all that can be seen of a line spoke for one role. */
class AllFor extends Map<number, Int8Array> {
  readonly #slots: Int8Array
  constructor(role: (typeof ROLES)[number]) {
    super()
    this.#slots = Int8Array.of(ROLES.indexOf(role), 127)
  }
  override get = () => this.#slots
}

const TEXT = `渡口又开一班船

本报讯 昨日，渡口又开了一班船。

县里派人到场（县农业局、

县水务局各一人），当天就办妥了。

往后天天有船
`
const read = (weights: Weights) => {
  const doubts: Doubts = []
  const articles = readArticles({ text: TEXT, firstLine: 1, paper: '渡口报' }, doubts, undefined, weights)
  return { articles, doubts: doubts.map(({ said }) => said.code) }
}
/** All that is read, one line a headline or paragraph. */
const lines = (weights: Weights) =>
  read(weights).articles.flatMap(({ headline, paragraphs }) => [headline.main, ...paragraphs])

it('without weights what the rules say stands', () => {
  expect(read(NO_WEIGHTS)).toMatchObject({ articles: { length: 1 } })
  expect(read(NO_WEIGHTS).doubts).not.toContain('begins-by-weight')
})

it('where all speaks against the rules an article begins, and it is a doubt; no character is lost', () => {
  const { articles, doubts } = read(new AllFor('head'))
  expect(articles.length).toBeGreaterThan(1)
  expect(doubts).toContain('begins-by-weight')
  const all = lines(new AllFor('head')).join('')
  for (const part of [
    '渡口又开一班船',
    '昨日，渡口又开了一班船。',
    '县里派人到场',
    '当天就办妥了。',
    '往后天天有船',
  ])
    expect(all).toContain(part)
})

it.each(['head', 'paragraph'] as const)(
  'what goes on inside a bracket goes on, though all speaks for a %s',
  (role) => {
    expect(lines(new AllFor(role)).some((line) => line.includes('县农业局、县水务局'))).toBe(true)
  },
)

it('where all headlines of a page stand below a blank line no article begins without one, though all speaks for it', () => {
  const text = (what: string) =>
    `${what}，行人可以通行，夜里也亮灯，老人家敢自己走下来搭船，孩子们放学回家不必再绕远路，镇里说明年还要修对岸的。`
  const page = (...between: string[]) => [
    '渡口又开一班船',
    `本报讯 ${text('渡口的石阶昨天重新铺好')}`,
    '往后天天有船',
    text('住在渡口的人说，石阶铺好以后'),
    '',
    '石桥点起新灯',
    `本报讯 ${text('石桥昨晚点起了新灯')}`,
    ...between,
    '苗圃多育两万株',
    `本报讯 ${text('通往苗圃的路昨天铺好')}`,
  ]
  const headlines = (lines: readonly string[]) =>
    readArticles({ text: lines.join('\n'), firstLine: 1 }, [], undefined, new AllFor('head')).map(
      ({ headline }) => headline.main,
    )
  expect(headlines(page(''))).toEqual(['渡口又开一班船', '石桥点起新灯', '苗圃多育两万株'])
  expect(headlines(page())).toContain('往后天天有船')
})

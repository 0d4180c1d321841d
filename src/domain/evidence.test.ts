import { expect, test } from 'vitest'
import { evidenceOf, namesAsked } from './evidence.ts'
import type { Filter } from './query.ts'

const [lin, zhou, mill] = [
  { kind: 'people', name: '林远舟' },
  { kind: 'people', name: '周渔' },
  { kind: 'companies', name: '海角纺织厂' },
] as const

/** Paragraphs with names in brackets: `[林远舟]`. */
function article(...marked: string[]) {
  const known = [lin, zhou, mill]
  const paragraphs = marked.map((text) => text.replaceAll(/[[\]]/g, ''))
  const mentions = marked.flatMap((text, paragraph) =>
    [...text.matchAll(/\[(.+?)\]/g)].flatMap((match, i) => {
      const tag = known.find(({ name }) => name === match[1])
      const start = match.index - 2 * i
      return tag ? [{ ...tag, paragraph, start, end: start + tag.name.length }] : []
    }),
  )
  return { paragraphs, mentions }
}
const texts = (of: ReturnType<typeof article>, asked: Parameters<typeof evidenceOf>[1], most = 4) => {
  const { together, sentences } = evidenceOf(of, asked, most)
  return [
    together,
    sentences.map(({ text, names }) => [text, names.map(({ start, end }) => text.slice(start, end))]),
  ]
}

test('the sentences that name all, with the names', () => {
  const page = article('[林远舟]来了。[周渔]和[林远舟]谈了。', '[周渔]走了。')
  expect(texts(page, [[lin], [zhou]])).toEqual([true, [['周渔和林远舟谈了。', ['周渔', '林远舟']]]])
  expect(evidenceOf(page, [[lin], [zhou]], 4).sentences[0]?.at).toMatch(/^#p1s2-/)
})

test('where no sentence has all, the first of each, in order', () => {
  const page = article('[周渔]走了。[林远舟]来了。[林远舟]笑了。')
  expect(texts(page, [[lin], [zhou]])).toEqual([
    false,
    [
      ['周渔走了。', ['周渔']],
      ['林远舟来了。', ['林远舟']],
    ],
  ])
})

test('of alternatives one is enough; kinds are told apart', () => {
  const page = article('[林远舟]到[海角纺织厂]。')
  expect(texts(page, [[lin], [zhou, mill]])).toEqual([
    true,
    [['林远舟到海角纺织厂。', ['林远舟', '海角纺织厂']]],
  ])
  expect(texts(page, [[lin], [{ kind: 'places', name: '海角纺织厂' }]])).toEqual([
    false,
    [['林远舟到海角纺织厂。', ['林远舟']]],
  ])
})

test('no more sentences than wanted', () => {
  const page = article('[林远舟]来了。[林远舟]笑了。[林远舟]走了。')
  expect(texts(page, [[lin]], 1)).toEqual([true, [['林远舟来了。', ['林远舟']]]])
})

test('what a question wants named: of each condition one; not who is left out, nor an author', () => {
  const filters: Filter[] = [
    { kind: 'people', any: ['林远舟', '周渔'], not: false },
    { kind: 'companies', any: ['海角纺织厂'], not: true },
    { kind: 'authors', any: ['苏小禾'], not: false },
  ]
  expect(namesAsked({ filters })).toEqual([[lin, zhou]])
})

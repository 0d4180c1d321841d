import { expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'

const read = (text: string) => {
  const [article] = readArticles({ text: `海堤东段昨日合龙\n\n${text}`, firstLine: 1 }, [])
  return [article?.byline.authors.map(({ name }) => name), article?.paragraphs[0]]
}
const TEXT = '海堤加高指挥部昨天宣布，东段全线合龙，明年汛期以前完成护坡。'

it('writers behind a credit leave the text where only blanks set them apart', () => {
  expect(read(`本报海角11月17日电 记者 林小满 ${TEXT}`)).toEqual([['林小满'], TEXT])
  expect(read(`本报讯 记者 林小满 周禾 ${TEXT}`)).toEqual([['林小满', '周禾'], TEXT])
})
it('what is no name begins the text', () => {
  expect(read(`本报讯 记者 林小满 海堤 ${TEXT}`)).toEqual([['林小满'], `海堤 ${TEXT}`])
  expect(read(`本报讯 记者 昨天 ${TEXT}`)).toEqual([[], `记者 昨天 ${TEXT}`])
})

it('who took the pictures, named by what was done behind who wrote', () => {
  const [article] = readArticles(
    { text: `海堤东段昨日合龙\n\n本报讯（记者 林小满 摄影 周禾）${TEXT}`, firstLine: 1 },
    [],
  )
  expect(article?.byline.authors).toEqual([
    { name: '林小满', role: '记者' },
    { name: '周禾', role: '摄影' },
  ])
})
it.each([
  ['林　渔　周小禾', ['林渔', '周小禾']],
  ['林小满（东港村）', ['林小满']],
])('writers in a line of their own: %s', (line, authors) => {
  expect(read(`${line}\n\n${TEXT}`)).toEqual([authors, TEXT])
})
it.each([
  [`${TEXT}本报记者 林小满`, ['林小满']],
  [`${TEXT}\n\n（报道组　林渔、周小禾）`, ['林渔', '周小禾']],
])('writers behind a text: %s', (text, authors) => {
  expect(read(text)[0]).toEqual(authors)
})

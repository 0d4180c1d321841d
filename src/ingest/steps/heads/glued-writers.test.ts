import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { readAuthors, readDone } from './byline.ts'
import { readBracketed } from './bracketed.ts'

const read = (text: string) =>
  readArticles({ text, firstLine: 1 }, []).map(({ headline, byline, paragraphs }) => ({
    headline: [headline.kicker, headline.main].filter(Boolean).join('｜'),
    authors: byline.authors,
    paragraphs,
  }))
const PROSE = '渡口的灯一亮，林小满就知道父亲回来了，这条河他撑了四十年船，没有出过一次事。'

describe('what was done, glued to the name', () => {
  it.each([
    ['林满编译', { name: '林满', role: '编译' }],
    ['周小禾译', { name: '周小禾', role: '译' }],
    ['何苗苗著', { name: '何苗苗', role: '著' }],
    ['四大名著', undefined],
    ['高原土著', undefined],
    ['陈译', undefined],
  ])('%s', (text, wanted) => {
    expect(readDone(text)).toEqual(wanted)
  })
  it('behind a credit', () => {
    expect(readAuthors('林满编译', true)).toEqual([{ name: '林满', role: '编译' }])
    expect(
      read(`海豚也有名字\n\n本报讯 （林满编译）海角大学的研究小组发现，海豚用哨声互相称呼。`)[0]?.authors,
    ).toEqual([{ name: '林满', role: '编译' }])
  })
})

describe('a name that runs into the place of the report', () => {
  it.each([
    ['〔記者林小滿海角報導〕', ['林小滿']],
    ['〔記者周禾石橋報導〕', ['周禾']],
    ['【本报记者沈秋花蓮市报道】', ['沈秋']],
    ['〔記者歐陽小滿石橋報導〕', ['歐陽小滿']],
    ['〔記者歐陽小滿／石橋報導〕', ['歐陽小滿']],
    ['【特约记者 阿依古丽】', ['阿依古丽']],
  ])('%s', (credit, names) => {
    const found = readBracketed(`${credit}渡口昨天恢復通航。`)
    expect(found?.byline.authors.map(({ name }) => name)).toEqual(names)
  })
})

describe('writers right below a headline, in its block', () => {
  it.each([
    ['渡口\n林小渔', { name: '林小渔' }],
    ['重读《渡口》\n何苗苗著', { name: '何苗苗', role: '著' }],
  ])('%j', (head, author) => {
    const headline = head.split('\n')[0]
    expect(read(`${head}\n\n${PROSE}\n\n${PROSE}`)).toEqual([
      { headline, authors: [author], paragraphs: [PROSE, PROSE] },
    ])
  })
  it('also below a poem of another writer', () => {
    const verse = ['灯亮了', '船回来了', '水是凉的', '桨是热的']
    const page = `渡口\n◎ 何　苗\n\n${verse.join('\n')}\n\n读书札记\n重读《海角集》\n林小渔\n\n${PROSE}`
    expect(read(page)[1]).toEqual({
      headline: '读书札记｜重读《海角集》',
      authors: [{ name: '林小渔' }],
      paragraphs: [PROSE],
    })
  })
  it('the end of a headline that was cut is no name', () => {
    expect(read(`渔家合唱团唱进\n敬老院\n\n${PROSE}`)[0]?.headline).toBe('渔家合唱团唱进敬老院')
  })
})

it('who reported and who took the pictures, a line each, below a text', () => {
  expect(
    read(`渡口的灯\n\n（石桥讯）${PROSE}\n\n报道：林小满\n摄影：周小禾\n\n石桥通车\n\n本报讯 石桥昨天通车。`),
  ).toMatchObject([
    {
      headline: '渡口的灯',
      authors: [
        { name: '林小满', role: '报道' },
        { name: '周小禾', role: '摄影' },
      ],
      paragraphs: [PROSE],
    },
    { headline: '石桥通车' },
  ])
})

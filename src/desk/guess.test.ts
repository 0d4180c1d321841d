import { expect, it } from 'vitest'
import { guessHead, takeHeader } from './guess.ts'
import { composePageText, nameOf } from './page-text.ts'

it.each([
  [
    '某市日报 2024年2月4日 星期日 第1版 要闻\n\n标题\n\n本报讯 昨天……',
    '',
    { paper: '某市日报', date: '2024-02-04', dateCertainty: 'printed', page: '1', pageName: '要闻' },
  ],
  [
    '要闻 A03版\n2031年12月1日',
    '',
    { date: '2031-12-01', dateCertainty: 'printed', page: '3', pageName: '要闻' },
  ],
  ['第十二版\n标题', '', { page: '12' }],
  ['标题\n正文', '2024-02-24-01.txt', { date: '2024-02-24', dateCertainty: 'inferred', page: '1' }],
  ['标题\n正文', '20240224_A05.txt', { date: '2024-02-24', dateCertainty: 'inferred', page: '5' }],
  ['标题', '2024年2月4日第2版.txt', { date: '2024-02-04', dateCertainty: 'inferred', page: '2' }],
  ['标题\n\n本报讯 2024年2月24日，会议在第1版……', 'notes.txt', {}],
  ['2024年2月31日 星期六', '', {}],
])('%s | %s', (text, file, expected) => {
  expect(guessHead(text, file)).toEqual(expected)
})

it('takes apart a text with a header of its own, and composes the same again', () => {
  const file =
    '---\npaper: 某报\ndate: 2024-02-24\ndateCertainty: inferred\npage: 1\npageName: 要闻\n---\n\n正文\r\n'
  const taken = takeHeader(file)
  if (!taken) throw new Error('there is a header')
  expect(taken.text).toBe('\n正文\r\n')
  expect(composePageText(taken.head, taken.text)).toBe(file)
  expect(nameOf(taken.head)).toBe('2024-02-24-01')
  expect(takeHeader('标题\n正文')).toBeUndefined()
})

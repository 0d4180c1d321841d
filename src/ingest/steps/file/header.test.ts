import { expect, it } from 'vitest'
import { splitHeader } from './header.ts'

const page = (header: string): string => `---\n${header}\n---\n\n标题\n`

it('reads the fields and leaves the raw text as it is', () => {
  const { head, raw } = splitHeader(page('paper: 某报\ndate: 2024-02-24\npage: 1\npageName: 要闻'))
  expect(head).toEqual({
    paper: '某报',
    language: 'zh-Hans',
    date: '2024-02-24',
    dateCertainty: 'printed',
    page: 1,
    pageName: '要闻',
  })
  expect(raw).toEqual({ text: '\n标题\n', firstLine: 7 })
})
it('accepts CRLF and a byte-order mark', () => {
  const text = `\uFEFF${page('paper: 某报\ndate: 2024-02-24\npage: 12').replaceAll('\n', '\r\n')}`
  expect(splitHeader(text).head.page).toBe(12)
})
it.each([
  ['标题', 'no header'],
  [page('paper: 某报\ndate: 2024-02-24'), 'lacks page'],
  [page('paper: 某报\ndate: 2024-02-30\npage: 1'), 'date is "2024-02-30": write an existing day'],
  [page('paper: 某报\npaper: 某报\ndate: 2024-02-24\npage: 1'), 'paper is given twice'],
  [page('某报'), 'is not a header line'],
])('names fault and remedy: %j', (text, message) => {
  expect(() => splitHeader(text)).toThrow(message)
})

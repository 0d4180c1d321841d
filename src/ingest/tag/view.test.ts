import { expect, it } from 'vitest'
import { printedAt, viewOf } from './view.ts'

it.each([
  ['副主任张　凡到会', '副主任张凡到会'],
  ['張　凡、李 四', '张凡、李四'],
  ['记者 林渔 沈禾', '记者 林渔 沈禾'],
  ['縣長說「好」', '县长说“好”'],
  ['１９９８年"好",（三）', '1998年“好”，（三）'],
])('%s is read as %s', (printed, text) => {
  expect(viewOf(printed).text).toBe(text)
})

it('knows where each character is printed', () => {
  const printed = '副主任张　凡到会'
  const view = viewOf(printed)
  const { start, end } = printedAt(view, 3, 5)
  expect(printed.slice(start, end)).toBe('张　凡')
})

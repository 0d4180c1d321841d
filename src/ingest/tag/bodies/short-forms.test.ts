import { expect, it } from 'vitest'
import { shortens } from './short-forms.ts'

it.each([
  ['恒越电子', '恒越电子（苏州）有限公司', true],
  ['临浦交投', '临浦市交通旅游投资集团有限公司', true],
  ['海角灯具', '东礁市海角灯具厂', true],
  ['海角电器', '东礁市海角灯具厂', false],
  ['灯具厂', '东礁市海角灯具厂', false],
])('%s may stand for %s: %s', (name, full, wanted) => {
  expect(shortens(name, full)).toBe(wanted)
})

import { expect, it } from 'vitest'
import { loadModel } from '../model/model.ts'
import { endFits } from './name-ends.ts'

it.each([
  ['周斌偷偷替他填表', '周斌', '周斌偷'],
  ['汪丽向投诉人道歉', '汪丽', '汪丽向'],
  ['关栋跟在后头', '关栋', '关栋跟'],
  ['骆冰玉说自己会英语', '骆冰玉', '骆冰'],
])('in %s a name rather ends with %s', (text, name, other) => {
  const fits = (own: string): number => endFits(text, 0, own.length, loadModel())
  expect(fits(name)).toBeGreaterThan(fits(other))
})

import { expect, it } from 'vitest'
import { fullWidthMarks } from './width.ts'

it.each([
  ['23日,区委书记(兼)说:“好!”', '23日，区委书记（兼）说：“好！”'],
  ['比分3:2,共1,000人', '比分3:2，共1,000人'],
  ['网址http://a.cn/b,c 请看', '网址http://a.cn/b,c 请看'],
  ['增长3.5%.', '增长3.5%.'],
  ['天气好.', '天气好。'],
  ['GDP(国内生产总值)增长', 'GDP（国内生产总值）增长'],
  ['see (a) and (b)', 'see (a) and (b)'],
])('%s', (text, wide) => {
  expect(fullWidthMarks(text)).toBe(wide)
  expect(wide).toHaveLength(text.length)
})

import { expect, test } from 'vitest'
import { lunarDate } from './lunar-zh.ts'

test.each([
  ['2024-02-24', '农历甲辰年正月十五', 'the Lantern Festival'],
  ['2024-02-10', '农历甲辰年正月初一', 'the first day of the year'],
  ['2024-02-09', '农历癸卯年腊月三十', 'the last day of the old year'],
  ['2023-03-22', '农历癸卯年闰二月初一', 'a leap month'],
  ['1998-01-01', '农历丁丑年腊月初三', 'before the new year the old year counts'],
  ['2024-12-20', '农历甲辰年冬月二十', 'the eleventh month by its own name'],
])('%s is %s: %s', (date, lunar) => {
  expect(lunarDate(date)).toBe(lunar)
})

import { expect, it } from 'vitest'
import { cutsWord, isCut } from './words.ts'

it.each([
  ['县里戏班来唱戏 渔', '民码头上听三天', true],
  ['乡里办起合作经', '济讲习班', true],
  ['灯塔修好了', '渔民又出海', false],
])('a break in a word: %s｜%s', (above, below, wanted) => {
  expect(cutsWord(above, below)).toBe(wanted)
})
it.each([
  ['家门口用', '上新航标', true],
  ['守灯人', '的一天', true],
  ['灯从海上来', '船往天边去', false],
])('a break in a sense: %s｜%s', (above, below, wanted) => {
  expect(isCut(above, below)).toBe(wanted)
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText } from './fold.ts'
import './scripts.ts'

test.each([
  ['漢字', '汉字', 'traditional'],
  ['ＧＤＰ增长３．５％', 'gdp增长3.5%', 'full width, case, a point in a number'],
  ['“一带一路”，建设。', '一带一路 建设', 'a run of marks is one blank, none at the ends'],
  ['乔　俊杰', '乔 俊杰', 'a full-width blank'],
  ['v1. 2', 'v1 2', 'a point that ends something separates'],
  ['㎡', 'm2', 'one character to two'],
  ['e\u0301te', 'éte', 'combining marks'],
  ['，。', '', 'nothing but marks'],
])('%s → %s: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('offsets lead back to the original', () => {
  const text = '（漢字）１００㎡！'
  const { text: folded, starts, ends } = fold(text)
  const at = folded.indexOf('100m2')
  expect(text.slice(starts[at], ends[at + 4])).toBe('１００㎡')
})

test('part of a text folds to part of the folded text', () => {
  const unit = fc.constantFrom(...Array.from('汉漢字後后，。 　1.5％ＡaéA、“”𠮷㎡'))
  fc.assert(
    fc.property(fc.array(unit), fc.nat(), fc.nat(), (units, a, b) => {
      const from = units.length ? a % units.length : 0
      const part = units.slice(from, from + (b % (units.length + 1))).join('')
      return foldText(units.join('')).includes(foldText(part))
    }),
    { numRuns: 2000 },
  )
})

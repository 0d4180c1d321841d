import { expect, test } from 'vitest'
import { foldText } from '#search/language/fold.ts'
import { anyTime, questionOf, saysAnything, withName, withValue } from './conditions.ts'

const at = (address: string) => new URLSearchParams(address)

test.each([
  ['', ''],
  ['q=+++', ''],
  ['sort=newest', ''],
  ['person=|&from=yesterday', ''],
  ['from=2024-02-31', ''],
  ['sort=newest&q=a', 'q=a&sort=newest'],
  ['to=2024-02-01&person=b&q=+a+&utm=x', 'q=a&person=b&to=2024-02-01'],
  ['q=a+person:b', 'q=a&person=b'],
])('the question of “%s” is “%s”', (address, question) => {
  expect(questionOf(at(address))).toBe(question)
})

test('a name is added once', () => {
  const once = withName(at('q=a&person=-b'), 'people', 'c')
  expect(once.toString()).toBe('q=a&person=-b&person=c')
  expect(withName(once, 'people', 'c').toString()).toBe(once.toString())
})

test('what was typed stays as it was typed', () => {
  expect(withName(at('q=机构：甲'), 'people', 'c').get('q')).toBe('机构：甲')
})

test('values are set, and removed when empty', () => {
  expect(withValue(at('q=a&from=2024-01-01'), { from: '', to: '2024-02-01' }).toString()).toBe(
    'q=a&to=2024-02-01',
  )
  expect(anyTime('q=a&from=2024-01-01&sort=newest')).toBe('q=a')
})

test('what says nothing is what folding leaves nothing of', () => {
  for (let unit = 0x20; unit < 0x3400; unit++) {
    const char = String.fromCharCode(unit)
    // What stands for others comes from no keyboard.
    if (/\p{Cn}|\p{M}/u.test(char) || char.normalize('NFKC') !== char) continue
    expect(saysAnything(char), `U+${unit.toString(16)}`).toBe(foldText(char).trim() !== '')
  }
})

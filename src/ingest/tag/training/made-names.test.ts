import { expect, it } from 'vitest'
import { body } from './made-bodies.ts'
import { firm } from './made-firms.ts'
import { dotted, otherName } from './peoples.ts'
import { Random } from './random.ts'

const made = (seed: number): Parameters<typeof firm>[0] => {
  const random = new Random(seed)
  const letters = (n: number): string =>
    Array.from({ length: n }, () => random.one(['云', '海', '角'])).join('')
  return { random, letters, surname: () => '林' }
}

it.each(Array.from('局厅会学校园院队所团社站台心委部党'))(
  'a made body ends as the one it stands for: %s',
  (last) => {
    const own = made(5)
    for (let k = 0; k < 50; k += 1) {
      const name = body(own, last)
      expect(name).toMatch(new RegExp(`${last}$`, 'u'))
      expect(name?.length).toBeGreaterThan(1)
    }
  },
)

it('makes no body of an ending it does not know', () => {
  expect(body(made(5), '村')).toBeUndefined()
})

it('firms have Han names, balanced brackets, and are the same for the same seed', () => {
  const [one, two] = [made(9), made(9)]
  for (let k = 0; k < 200; k += 1) {
    const name = firm(one)
    expect(name).toMatch(/^[\p{Script=Han}（）]{3,}$/u)
    expect(name.split('（').length).toBe(name.split('）').length)
    expect(firm(two)).toBe(name)
  }
})

it('names of other peoples are Han characters, with points where asked', () => {
  const random = new Random(3)
  for (let k = 0; k < 200; k += 1) {
    expect(dotted(random, k % 2 === 0)).toMatch(/^\p{Script=Han}{1,12}(?:·\p{Script=Han}{1,12}){1,2}$/u)
    expect(otherName(random, k % 2 === 0, () => '渔')).toMatch(/^\p{Script=Han}{2,14}$/u)
  }
})

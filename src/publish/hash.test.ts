import { expect, test } from 'vitest'
import { hashOf, hashOfAll } from './hash.ts'

test('a hash is of any number of parts, in their order, each for itself', () => {
  const names = Array.from({ length: 300_000 }, (_, i) => `issues/${i}.html`)
  expect(hashOfAll(names)).not.toBe(hashOfAll(names.slice(1)))
  expect(hashOfAll(['a', 'b'])).toBe(hashOf('a', 'b'))
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'))
})

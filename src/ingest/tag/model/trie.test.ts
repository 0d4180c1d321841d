import { expect, it } from 'vitest'
import { Trie } from './trie.ts'

it('finds every word with its number, and no other', () => {
  const words = new Map(
    Array.from({ length: 3000 }, (_, k) => [
      String.fromCharCode(0x4e00 + (k % 70), 0x4e00 + ((k * 7) % 400)),
      k,
    ]),
  )
  const trie = new Trie(words)
  const find = (word: string): number => {
    let node = 0
    for (const c of word) node = node < 0 ? node : trie.step(node, c.charCodeAt(0))
    return node < 0 ? Number.NaN : trie.valueAt(node)
  }
  for (const [word, value] of words) expect(find(word)).toBe(value)
  expect(find('丁')).toBeNaN()
  expect(find('龍馬')).toBeNaN()
})

import type { Model } from '../model/model.ts'
import { PAD, type Facts } from './facts.ts'

/** How rare a word is, in five grades, from what it costs. */
export const bucket = (cost: number | undefined): number =>
  cost === undefined ? 5 : cost < 7.5 ? 1 : cost < 9.5 ? 2 : cost < 11 ? 3 : 4

/** Marks the longest words of the dictionary that begin at each character, end there, and reach over it: length and rarity. */
export function dictionaryOf(text: string, { trie }: Model, facts: Facts): void {
  const { wordBegins: begins, wordEnds: ends, wordInside: inside } = facts
  for (let i = 0; i < text.length; i += 1) {
    let node = trie.step(0, text.charCodeAt(i))
    for (let last = i + 1; node >= 0 && last < text.length; last += 1) {
      node = trie.step(node, text.charCodeAt(last))
      if (node < 0) break
      const cost = trie.valueAt(node)
      if (Number.isNaN(cost)) continue
      const own = Math.min(last - i + 1, 5) * 8 + bucket(cost)
      begins[i + PAD] = own
      if (own > (ends[last + PAD] ?? 0)) ends[last + PAD] = own
      for (let k = i; k <= last; k += 1) if (own > (inside[k + PAD] ?? 0)) inside[k + PAD] = own
    }
  }
}

import { ORGANISATION_SUFFIXES, COMPANY_SUFFIXES } from '../lists/organisations.ts'
import { PLACES } from '../lists/places.ts'
import { STOPS } from '../lists/stops.ts'

const LONG_SUFFIXES: ReadonlySet<string> = new Set(
  [...ORGANISATION_SUFFIXES, ...COMPANY_SUFFIXES].filter((suffix) => suffix.length > 1),
)
/** Words that stand before verbs, and words that stand after them: how a verb shows itself in plain text. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  '要 将 不 已 已经 并 能 会 正在 正 可以 必须 应 应该 来 也 都 就 才 又 还 再 所 没有 未 共同 积极 继续 进一步 不断 曾 刚刚 即将 开始 不能 不会 能够 为了 用来 去 可 想 希望'.split(
    ' ',
  ),
)
const AFTER_VERB: ReadonlySet<string> = new Set('了 着 过 到 一 这 该 其 我 自己'.split(' '))
const VERBAL = 0.08

const REACH = 3
const SEEN_OFTEN = 25
/** A word met this seldom before a suffix, of all the times it is met, is taken to stand outside names. */
const SELDOM = 0.004

/**
 * Which common words do not stand inside names of organisations, from unannotated sentences cut into words: those
 * that, for how often they occur, hardly ever stand close before a suffix (委员会, 公司), and that stand as verbs do.
 */
export function countOutside(sentences: Iterable<readonly string[]>): string[] {
  const all = new Map<string, number>()
  const inside = new Map<string, number>()
  const verbal = new Map<string, number>()
  const add = (counts: Map<string, number>, word: string): void =>
    void counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const words of sentences)
    words.forEach((word, i) => {
      add(all, word)
      if (BEFORE_VERB.has(words[i - 1] ?? '') || AFTER_VERB.has(words[i + 1] ?? '')) add(verbal, word)
      if (!LONG_SUFFIXES.has(word)) return
      for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
        const before = words[k] ?? ''
        if (STOPS.has(before) || !/\p{Script=Han}/u.test(before)) break
        add(inside, before)
      }
    })
  return [...all]
    .filter(
      ([word, n]) =>
        /^\p{Script=Han}{2,}$/u.test(word) &&
        n >= SEEN_OFTEN &&
        !PLACES.has(word) &&
        !LONG_SUFFIXES.has(word),
    )
    .filter(([word, n]) => (inside.get(word) ?? 0) / n < SELDOM && (verbal.get(word) ?? 0) / n > VERBAL)
    .map(([word]) => word)
    .sort()
}

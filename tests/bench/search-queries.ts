import { SIMPLIFIED_TO_TRADITIONAL } from './traditional.ts'
import type { SearchDoc } from '#search/format/doc.ts'

/** A kind of question and examples of it, drawn from the articles themselves. */
export interface QuerySet {
  name: string
  queries: string[]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const HAN = /[\u4e00-\u9fff]+/gu
const isHan = (text: string): boolean => /^[\u4e00-\u9fff]+$/u.test(text)
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsIn = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment).filter(isHan)

const toTraditional = (text: string): string =>
  Array.from(text, (char) => SIMPLIFIED_TO_TRADITIONAL.get(char) ?? char).join('')

/** The query sets of issue 4, `count` questions each. Pieces of headlines are drawn apart: see {@link headlinePieces}. */
export function drawQueries(docs: readonly SearchDoc[], seed: number, count: number): QuerySet[] {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const runs = (): string[] => pick(pick(docs)?.paragraphs ?? [])?.match(HAN) ?? []
  const draw = (name: string, one: () => string | undefined): QuerySet => {
    const queries = new Set<string>()
    for (let tries = 0; queries.size < count && tries < count * 200; tries++) {
      const query = one()
      if (query) queries.add(query)
    }
    return { name, queries: [...queries] }
  }
  const word = (doc: SearchDoc | undefined): string | undefined =>
    pick(wordsIn(pick(doc?.paragraphs ?? []) ?? '').filter((text) => text.length === 2))
  const phrase = (least: number, most: number): string | undefined => {
    const run = pick(runs()) ?? ''
    const length = least + Math.floor(random() * (most - least + 1))
    if (run.length < length) return undefined
    const from = Math.floor(random() * (run.length - length + 1))
    return run.slice(from, from + length)
  }
  const named = (kinds: readonly string[], fits: (name: string) => boolean): string | undefined =>
    pick(
      (pick(docs)?.names ?? []).filter(({ kind, name }) => kinds.includes(kind) && isHan(name) && fits(name)),
    )?.name
  return [
    draw('two-character words', () => word(pick(docs))),
    draw('three-character names', () => named(['people'], (name) => name.length === 3)),
    draw('organisation names', () => named(['organisations', 'companies'], (name) => name.length >= 4)),
    draw('across a word boundary', () => {
      const words = wordsIn(pick(runs()) ?? '')
      const at = Math.floor(random() * (words.length - 1))
      return words.length > 1 ? `${words[at]?.at(-1) ?? ''}${words[at + 1]?.[0] ?? ''}` : undefined
    }),
    draw('phrases of 6–12', () => phrase(6, 12)),
    draw('two words (and)', () => {
      const doc = pick(docs)
      const [a, b] = [word(doc), word(doc)]
      return a && b && a !== b ? `${a} ${b}` : undefined
    }),
    draw('traditional script', () => {
      const text = phrase(2, 6)
      const traditional = text === undefined ? '' : toTraditional(text)
      return traditional === text ? undefined : traditional
    }),
    { name: 'most frequent strings', queries: frequent(docs) },
    draw('one character', () => phrase(1, 1)),
    draw('numbers and letters', () =>
      pick(pick(pick(docs)?.paragraphs ?? [])?.match(/[0-9A-Za-z]{2,8}/gu) ?? []),
    ),
  ]
}

/** The 50 most frequent strings of two (25), three (15) and four (10) Han characters. */
function frequent(docs: readonly SearchDoc[]): string[] {
  const some = docs.slice(0, 3000)
  return [
    [2, 25],
    [3, 15],
    [4, 10],
  ].flatMap(([length = 0, most = 0]) => {
    const counts = new Map<string, number>()
    for (const { paragraphs } of some) {
      for (const paragraph of paragraphs) {
        for (const run of paragraph.match(HAN) ?? []) {
          for (let i = 0; i + length <= run.length; i++) {
            const text = run.slice(i, i + length)
            counts.set(text, (counts.get(text) ?? 0) + 1)
          }
        }
      }
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([text]) => text)
  })
}

/** Pieces of 4–8 characters of headlines, with the article each was cut from. */
export function headlinePieces(
  docs: readonly SearchDoc[],
  seed: number,
  count: number,
): { query: string; id: string }[] {
  const random = seeded(seed + 1)
  const out: { query: string; id: string }[] = []
  for (let tries = 0; out.length < count && tries < count * 50; tries++) {
    const doc = docs[Math.floor(random() * docs.length)]
    const runs = doc?.headline.match(HAN)?.filter((run) => run.length >= 4) ?? []
    const run = runs[Math.floor(random() * runs.length)]
    if (!doc || run === undefined) continue
    const length = 4 + Math.floor(random() * Math.min(5, run.length - 3))
    const from = Math.floor(random() * (run.length - length + 1))
    out.push({ query: run.slice(from, from + length), id: doc.id })
  }
  return out
}

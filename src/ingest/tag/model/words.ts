import { readFileSync } from 'node:fs'

/**
 * Costs of words, −ln of how often each occurs among all words (natural logarithm, one decimal). Learnt by
 * `learn.ts` from unannotated text; each line of the file is a cost and the words that have it.
 */
export type WordCosts = ReadonlyMap<string, number>

/** Reads a table of `cost word word …` lines. */
export function parseCosts(text: string): Map<string, number> {
  const costs = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [cost, ...words] = line.split(' ')
    for (const word of words) costs.set(word, Number(cost))
  }
  return costs
}

export const loadCosts = (name: string): Map<string, number> =>
  parseCosts(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const loadWords = (name: string): Set<string> =>
  new Set(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )

/** For each word the number of its class: lines of a class and the words that have it. */
export function loadClasses(name: string): Map<string, number> {
  const classes = new Map<string, number>()
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  lines.forEach((line, k) => {
    for (const word of line.split(' ').slice(1)) classes.set(word, k + 1)
  })
  return classes
}

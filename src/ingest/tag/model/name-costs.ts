import { loadCosts, parseCosts } from './words.ts'

/** Costs of the parts of a Chinese name, −ln of how often each stands there among names. */
export interface NameCosts {
  surname: ReadonlyMap<string, number>
  /** The only, the first of two, and the last of two given characters. */
  single: ReadonlyMap<string, number>
  first: ReadonlyMap<string, number>
  last: ReadonlyMap<string, number>
}

/** What a character never seen in its place costs. */
export const UNSEEN = 9

/** What a character costs more in a place of a name where it was never seen, though it was in another. */
const ELSEWHERE = 1.5

export function loadNameCosts(): NameCosts {
  const tables = [loadCosts('given-single.txt'), loadCosts('given-first.txt'), loadCosts('given-last.txt')]
  const [single, first, last] = tables.map((own) => {
    const filled = new Map(own)
    for (const other of tables)
      for (const [c, cost] of other)
        if (!own.has(c)) filled.set(c, Math.min(filled.get(c) ?? UNSEEN, cost + ELSEWHERE))
    return filled
  })
  return {
    surname: loadCosts('surnames.txt'),
    single: single ?? new Map(),
    first: first ?? new Map(),
    last: last ?? new Map(),
  }
}

/** Equal costs for every surname and character: where learning begins. */
export const flatNameCosts = (surnames: Iterable<string>): NameCosts => ({
  surname: parseCosts(`5.3 ${[...surnames].join(' ')}`),
  single: new Map(),
  first: new Map(),
  last: new Map(),
})

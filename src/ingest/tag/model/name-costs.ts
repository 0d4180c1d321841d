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

export const loadNameCosts = (): NameCosts => ({
  surname: loadCosts('surnames.txt'),
  single: loadCosts('given-single.txt'),
  first: loadCosts('given-first.txt'),
  last: loadCosts('given-last.txt'),
})

/** Equal costs for every surname and character: where learning begins. */
export const flatNameCosts = (surnames: Iterable<string>): NameCosts => ({
  surname: parseCosts(`5.3 ${[...surnames].join(' ')}`),
  single: new Map(),
  first: new Map(),
  last: new Map(),
})

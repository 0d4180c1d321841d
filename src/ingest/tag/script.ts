import { unfoldedPairs } from '#search/language/fold.ts'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(unfoldedPairs())
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')

/** A text in simplified characters, one for one: offsets hold. What the editor lists in one script holds in both. */
export const inSimplified = (text: string): string => text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c)

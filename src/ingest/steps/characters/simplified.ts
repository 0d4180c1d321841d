import { unfoldedPairs } from '#search/language/scripts.ts'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(unfoldedPairs())
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')

/**
 * A text with its traditional characters made simplified, 1:1 by the table that search folds by, so that one pattern,
 * and one line of the editor's registry, holds in both scripts. Offsets hold; for matching only, the text itself keeps
 * its script.
 */
export const simplified = (text: string): string => text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c)

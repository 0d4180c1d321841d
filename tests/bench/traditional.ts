import { unfoldedPairs } from '#search/language/scripts.ts'

/** One traditional form for each simplified character that has any. */
export const SIMPLIFIED_TO_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  unfoldedPairs().map(([traditional, simplified]) => [simplified, traditional]),
)

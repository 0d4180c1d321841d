import { unfoldedPairs } from './fold.ts'

/** One traditional form for each simplified character that has any: for tests and suggestions, not for search. */
export const SIMPLIFIED_TO_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  unfoldedPairs().map(([traditional, simplified]) => [simplified, traditional]),
)

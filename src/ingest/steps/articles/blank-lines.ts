import type { Block } from '../../stages.ts'

/** So many headlines, each below a blank line, tell that a page parts its stories so. */
const FEWEST = 2

/** Whether a page parts its stories by blank lines, by the headlines below its first: one stands above each of them. */
export const partsByBlanks = (headlines: readonly (Block | undefined)[]): boolean =>
  headlines.length >= FEWEST && headlines.every((block) => block?.parted === true)

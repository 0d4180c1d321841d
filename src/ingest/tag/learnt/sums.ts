import type { Facts } from './facts.ts'
import { CHARACTERS, characterAt, FEATURES, GROUPS } from './templates.ts'
import { addRow, LANES, type Rows } from './rows.ts'

/** How many sums of a group there is room for. */
const ROOM = 1 << 12
/** What a sum takes: what its features look at, and what they weigh together. */
const LINE = 1 + LANES

/** Where the sum of a group's features stands that look at `low` and `high`, if it is remembered. */
export function lineOf(group: number, low: number, high: number): number {
  const hash = Math.imul(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b), 0x2c1b3c6d)
  return (group * ROOM + (hash >>> 20)) * LINE
}

/** What features look at, two numbers of 26 bits at most, as one. */
export const keyOf = (low: number, high: number): number => high * 2 ** 26 + low

/**
 * What features that look at the same weighed together when last met, each at a place that what they look at leads to;
 * what leads to the same place takes it over. Most of a text is met again, and to fetch a sum takes a fraction of what
 * it takes to hash, fetch and add up its features.
 */
export class Sums {
  /** `LINE` numbers a sum, the first of them its key; −1 where nothing was met. */
  readonly lines = new Float64Array(GROUPS.length * ROOM * LINE).fill(-1)
  /** For each character met, what it weighs as it is seen from each of the characters beside it: `CHARACTERS × LANES`. */
  readonly rows = new Float64Array(0x10001 * CHARACTERS * LANES)
  /** For each UTF-16 unit where in `rows` its own stand; 0 where it was not met. */
  private readonly characters = new Uint32Array(0x10000)
  private met = 0
  private readonly hashes = new Uint32Array(FEATURES)

  /** Writes the sum of a group's features at a line. */
  write(group: number, line: number, key: number, facts: Facts, p: number, weights: Rows): void {
    const own = GROUPS[group]
    if (!own) return
    this.lines[line] = key
    this.lines.fill(0, line + 1, line + LINE)
    own.write(this.hashes, 0, facts, p)
    for (const place of own.places) addRow(this.hashes[place] ?? 0, weights, this.lines, line + 1)
  }

  /** Where the rows of a character stand. */
  rowsOf(code: number, weights: Rows): number {
    const known = this.characters[code] ?? 0
    if (known !== 0) return known
    this.met += 1
    const at = this.met * CHARACTERS * LANES
    this.characters[code] = at
    for (let place = 0; place < CHARACTERS; place += 1)
      addRow(characterAt(place, code), weights, this.rows, at + place * LANES)
    return at
  }
}

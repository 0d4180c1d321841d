/**
 * What a search index comes to, from measured points (docs/scale.md). A pair that is known costs the same bits however large
 * the archive is: its articles lie as far apart, by their share. What falls is the part of pairs that are new, and
 * these grow as a power of the text (Heaps): bytes a character = floor + slope · chars^(power − 1).
 */
export interface Point {
  articles: number
  chars: number
  pairs: number
  listBytes: number
  textBytes: number
}

export interface Model {
  /** Different pairs in a text of so many characters: `factor` · chars^`power`. */
  factor: number
  power: number
  floor: number
  slope: number
  charsPerArticle: number
  textsPerChar: number
}

/**
 * A segment ends with the day on which it has 64 M characters (src/search/write/periods.ts), as its writer counts them: folded, with
 * names. That is 1.036 to each character of text in the test archive.
 */
export const SEGMENT = 61_800_000
/** Occurrences in a file of lists, at most, as a mean (src/search/write/write-lists.ts). */
const PER_FILE = 1024

/** @param points of growing archives; pairs are fitted on the last two, bytes on the first and the last */
export function fit(points: readonly Point[]): Model {
  const [first, before, last] = [points[0], points.at(-2), points.at(-1)]
  if (!first || !before || !last || first === before) throw new Error('three points are needed')
  const power = Math.log(last.pairs / before.pairs) / Math.log(last.chars / before.chars)
  const falling = ({ chars }: Point) => chars ** (power - 1)
  const perChar = ({ listBytes, chars }: Point) => listBytes / chars
  const slope = (perChar(first) - perChar(last)) / (falling(first) - falling(last))
  return {
    power,
    factor: last.pairs / last.chars ** power,
    slope,
    floor: perChar(last) - slope * falling(last),
    charsPerArticle: last.chars / last.articles,
    textsPerChar: last.textBytes / last.chars,
  }
}

export const pairsIn = ({ factor, power }: Model, chars: number): number => factor * chars ** power

/** Bytes a character of the lists of one segment. */
export const listsPerChar = ({ floor, slope, power }: Model, chars: number): number =>
  floor + slope * chars ** (power - 1)

/** An index of so many articles: whole segments, and what is left in one more. */
export function predict(model: Model, articles: number) {
  const chars = articles * model.charsPerArticle
  const whole = Math.floor(chars / SEGMENT)
  const rest = chars - whole * SEGMENT
  const segments = [...Array.from({ length: whole }, () => SEGMENT), ...(rest > 0 ? [rest] : [])]
  const files = (size: number) => 2 ** Math.max(0, Math.ceil(Math.log2(size / PER_FILE)))
  return {
    chars,
    segments: segments.length,
    listBytes: segments.reduce((sum, size) => sum + size * listsPerChar(model, size), 0),
    listFiles: segments.reduce((sum, size) => sum + files(size), 0),
    textBytes: chars * model.textsPerChar,
    textFiles: articles,
  }
}

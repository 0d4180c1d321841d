/**
 * For each UTF-16 unit whether one of the words begins with it. Asked of every character of a text, where cutting out a
 * word to look it up costs ten times as much. The characters of a string are words too.
 */
export function firstUnits(words: Iterable<string>): Uint8Array {
  const first = new Uint8Array(0x10000)
  for (const word of words) if (word !== '') first[word.charCodeAt(0)] = 1
  return first
}

/** The same of how words end. */
export function lastUnits(words: Iterable<string>): Uint8Array {
  const last = new Uint8Array(0x10000)
  for (const word of words) if (word !== '') last[word.charCodeAt(word.length - 1)] = 1
  return last
}

/** The UTF-16 unit at a place of a text; 0 before its beginning and behind its end, where to look is slow. */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0

/** What `\s` means in a regular expression. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/**
 * For each UTF-16 unit whether one of the words begins with it. Asked of every character of a text, where cutting out a
 * word to look it up costs ten times as much.
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

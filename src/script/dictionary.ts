/** What converts one script into the other: single characters, and phrases in which a character becomes another. */
export interface Dictionary {
  /** Character → character; those that stay are not in it. */
  chars: ReadonlyMap<string, string>
  /** Phrase → phrase of as many code points; each at least two code points long. */
  phrases: ReadonlyMap<string, string>
}

/** What each character becomes by itself. */
export const oneByOne = (text: string, chars: ReadonlyMap<string, string>): string => {
  let out = ''
  for (const char of text) out += chars.get(char) ?? char
  return out
}

/** The lengths of phrases, shortest first, by their first two UTF-16 units. */
export type Heads = ReadonlyMap<string, readonly number[]>

export function headsOf(phrases: Iterable<string>): Heads {
  const heads = new Map<string, Set<number>>()
  for (const phrase of phrases) {
    const head = phrase.slice(0, 2)
    const lengths = heads.get(head)
    if (lengths) lengths.add(phrase.length)
    else heads.set(head, new Set([phrase.length]))
  }
  return new Map([...heads].map(([head, lengths]) => [head, [...lengths].sort((a, b) => a - b)]))
}

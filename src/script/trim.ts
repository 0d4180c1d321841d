import { onceOnly } from './convert.ts'
import { headsOf, oneByOne, type Dictionary, type Heads } from './dictionary.ts'

/** What of a dictionary some texts need. */
export interface Needs {
  /** Phrases without which some part of these texts would be converted otherwise. */
  phrases: string[]
  /** Pairs: who has the first phrase needs the second, which lies before it, across its beginning. */
  followed: [has: string, needs: string][]
}

/**
 * Finds which phrases texts need. Most phrases of the dictionary say what their characters become anyway; they matter
 * only where another would begin inside them (主席台后面: without 主席台 a phrase that begins with 台 could be seen). What is
 * found holds for every part of the texts, from wherever to wherever it is cut: hits and quotations are such parts.
 *
 * Why: let the whole dictionary read phrase p at some place of a cut text. It is kept if it says more than its
 * characters; or if a kept phrase lies inside it and says more; or if a kept phrase begins inside it, goes on beyond it,
 * and ends before a longer phrase than p that begins with p would. If none is the case, the kept ones read
 * on from p's end with the same result.
 */
export function createNeeds(dictionary: Dictionary): (texts: Iterable<string>) => Needs {
  const { chars, phrases } = dictionary
  const heads = headsOf(phrases.keys())
  const telling = new Set<string>()
  for (const [phrase, whole] of phrases) if (oneByOne(phrase, chars) !== whole) telling.add(phrase)
  return (texts) => {
    const needed = new Set<string>()
    const followed = new Map<string, Set<string>>()
    const visit = (phrase: string, other: string, inside: boolean) => {
      if (telling.has(other)) needed.add(phrase)
      else if (!inside) {
        const before = followed.get(other)
        if (before) before.add(phrase)
        else followed.set(other, new Set([phrase]))
      }
    }
    for (const text of texts) readText(onceOnly(text), phrases, heads, telling, needed, visit)
    return {
      phrases: [...needed],
      followed: [...followed].flatMap(([has, all]) =>
        [...all].map((needs): [string, string] => [has, needs]),
      ),
    }
  }
}

function readText(
  text: string,
  phrases: Dictionary['phrases'],
  heads: Heads,
  telling: ReadonlySet<string>,
  needed: Set<string>,
  visit: (phrase: string, other: string, inside: boolean) => void,
): void {
  const there = placesOf(text, phrases, heads)
  for (const [start, lengths] of there) {
    for (const [i, length] of lengths.entries()) {
      const phrase = text.slice(start, start + length)
      if (telling.has(phrase)) {
        needed.add(phrase)
        continue
      }
      const end = start + length
      const bound = start + (lengths[i + 1] ?? Infinity)
      for (let at = start; at < end; at++) {
        for (const other of there.get(at) ?? []) {
          const inside = at + other <= end
          if (inside ? at > start || other < length : at > start && at + other < bound)
            visit(phrase, text.slice(at, at + other), inside)
        }
      }
    }
  }
}

/** The lengths of the phrases that begin at a place, for each place where one does. */
function placesOf(
  text: string,
  phrases: Dictionary['phrases'],
  heads: Heads,
): Map<number, readonly number[]> {
  const places = new Map<number, readonly number[]>()
  for (let at = 0; at < text.length - 1; at++) {
    const lengths = heads.get(text.slice(at, at + 2))
    if (!lengths) continue
    const found = lengths.filter((length) => phrases.has(text.slice(at, at + length)))
    if (found.length > 0) places.set(at, found)
  }
  return places
}

/** The dictionary that is left of a whole one by what all texts need together. */
export function trim({ chars, phrases }: Dictionary, needs: readonly Needs[]): Dictionary {
  const followed = new Map<string, string[]>()
  for (const one of needs)
    for (const [has, before] of one.followed) {
      const all = followed.get(has)
      if (all) all.push(before)
      else followed.set(has, [before])
    }
  const kept = new Set<string>()
  const queue = needs.flatMap((one) => one.phrases)
  for (let phrase = queue.pop(); phrase !== undefined; phrase = queue.pop()) {
    if (kept.has(phrase)) continue
    kept.add(phrase)
    for (const before of followed.get(phrase) ?? []) queue.push(before)
  }
  return { chars, phrases: new Map([...phrases].filter(([phrase]) => kept.has(phrase))) }
}

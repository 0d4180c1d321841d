import { foldText } from '#search/language/fold.ts'
import type { SearchDoc } from '#search/format/doc.ts'

/**
 * A plain substring scan, independent of the engine but for its table of scripts: width and case by NFKC and
 * lower case, script character by character, then `String.includes`. Marks and blanks stay as they are.
 */
export class Truth {
  private readonly texts: { id: string; text: string }[]

  constructor(docs: readonly SearchDoc[]) {
    this.texts = docs.map(({ id, headline, kicker, sub, paragraphs, names }) => ({
      id,
      text: plain([headline, kicker, sub, ...names.map(({ name }) => name), ...paragraphs].join('\n')),
    }))
  }

  /** Ids of the articles that contain every one of the words (split at blanks), sorted. */
  ids(query: string): string[] {
    const words = plain(query).split(' ')
    return this.texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id)
  }
}

const scripts = new Map<string, string>()

function plain(text: string): string {
  let out = ''
  for (const char of text.normalize('NFKC').toLowerCase()) {
    let simple = scripts.get(char)
    if (simple === undefined) {
      simple = foldText(char) || char
      scripts.set(char, simple)
    }
    out += simple
  }
  return out
}

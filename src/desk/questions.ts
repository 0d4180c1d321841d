import type { Page } from '#domain/schema.ts'
import { tagKey, type Tag } from '#domain/tags.ts'
import type { Doubt } from './protocol.ts'

/** So many names an editor decides in a minute. */
export const MOST_QUESTIONS = 12
/** How much of a long sentence is shown on either side of the name. */
const AROUND = 36

/** A name to decide: what it may be, why it is asked, and the first sentence that has it, cut at the name. */
export interface Question {
  key: string
  tag: Tag
  why: string
  before: string
  after: string
  /** Where it stands: indices into the page's articles and the article's paragraphs. */
  article: number
  paragraph: number
}

/** The names of a page to decide, the weightiest first. What stands nowhere in the text any more is not asked. */
export function questionsOf({ articles }: Pick<Page, 'articles'>, doubts: readonly Doubt[]): Question[] {
  const weighed = doubts.flatMap(({ tag, weight = 0, message }) => (tag ? [{ tag, weight, message }] : []))
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag, message }) => {
      const place = placeOf(articles, tag)
      return place ? [{ key: tagKey(tag), tag, why: message, ...place }] : []
    })
}

/** Where the page has the name: as it was tagged, else wherever it stands. */
function placeOf(articles: Page['articles'], { kind, name }: Tag) {
  for (const [article, { paragraphs, mentions }] of articles.entries()) {
    const own = mentions.find((item) => item.kind === kind && item.name === name)
    const text = paragraphs[own?.paragraph ?? -1] ?? ''
    if (own && text.slice(own.start, own.end) === name)
      return { article, paragraph: own.paragraph, ...sentence(text, own.start, own.end) }
  }
  for (const [article, { paragraphs }] of articles.entries())
    for (const [paragraph, text] of paragraphs.entries()) {
      const at = text.indexOf(name)
      if (at >= 0) return { article, paragraph, ...sentence(text, at, at + name.length) }
    }
  return undefined
}

function sentence(text: string, start: number, end: number): { before: string; after: string } {
  const before = /[^。！？；]*$/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^。！？；]*[。！？；]?[”』」）]*/u.exec(text.slice(end))?.[0] ?? ''
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  }
}

import type { Page } from '#domain/schema.ts'
import { tagKey, type Tag } from '#domain/tags.ts'
import type { Doubt, Proposal } from './protocol.ts'

/** So many names an editor decides in a minute. */
export const MOST_QUESTIONS = 12
/** How much of a long sentence is shown on either side of the name. */
const AROUND = 36

/**
 * A name to decide: what it may be, why it is asked, and the first sentence that has it, cut at the name. With a
 * `proposal` it is asked whether the name is another's, or short for another; `why` is '' then.
 */
export interface Question {
  key: string
  tag: Tag
  why: string
  proposal?: Proposal
  before: string
  after: string
  /** Where it stands: indices into the page's articles and the article's paragraphs. */
  article: number
  paragraph: number
}

/**
 * The names of a page to decide, the weightiest first: what is expected to change by the answer, in places of the page.
 * What stands nowhere in the text any more is not asked.
 */
export function questionsOf(
  { articles }: Pick<Page, 'articles'>,
  doubts: readonly Doubt[],
  proposals: readonly Proposal[],
): Question[] {
  const asked = doubts.flatMap(({ tag, weight = 0, message }) => {
    const place = tag && placeOf(articles, tag)
    return place ? [{ weight, question: { key: tagKey(tag), tag, why: message, ...place } }] : []
  })
  const proposed = proposals.flatMap((proposal) => {
    const tag = { kind: proposal.tag.kind, name: proposal.here.name }
    const own = articles.findIndex(({ n }) => proposal.here.id.endsWith(`/${n}`))
    const place = placeOf(articles.slice(own, own + 1), tag)
    const other = proposal.about === 'namesake' ? proposal.as : proposal.full
    const key = `${tagKey(proposal.tag)} ${other}`
    const weight = proposal.score * timesIn(articles, tag)
    return place ? [{ weight, question: { key, tag, why: '', proposal, ...place, article: own } }] : []
  })
  return [...asked, ...proposed].sort((a, b) => b.weight - a.weight).map(({ question }) => question)
}

const timesIn = (articles: Page['articles'], tag: Tag): number =>
  articles.flatMap(({ mentions }) => mentions).filter((item) => tagKey(item) === tagKey(tag)).length

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
  const before =
    text
      .slice(0, start)
      .split(/[。！？；]/u)
      .at(-1) ?? ''
  const after = /^[^。！？；]*[。！？；]?[”』」）]*/u.exec(text.slice(end))?.[0] ?? ''
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  }
}

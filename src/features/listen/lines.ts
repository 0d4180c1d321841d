import type { Article } from '#domain/schema.ts'
import { sentencesOf } from '#domain/text.ts'
import { sentenceId } from '#domain/urls.ts'

/** What is read in one go, and where it stands on the article's page. */
export interface Line {
  text: string
  /** The id of a sentence (`p3s2`), or which part of the head it is, from 0. */
  at: string | number
}

/** An article as it is read: kicker, headline, subhead, byline, then its sentences. */
export function linesOf({ headline, byline, paragraphs }: Article): Line[] {
  const by = [byline.credit ?? '', ...byline.authors.map(({ role, name }) => `${role ?? ''} ${name}`)]
  const head = [headline.kicker ?? '', headline.main, headline.sub ?? '', by.join(' ')]
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text, at) => ({ text, at }))
  const sentences = paragraphs.flatMap((text, p) =>
    sentencesOf(text).map(({ start, end }, s) => ({
      text: text.slice(start, end),
      at: sentenceId(p + 1, s + 1),
    })),
  )
  return [...head, ...sentences]
}

import type { Article } from '#domain/schema.ts'
import { sentencesOf } from '#domain/text.ts'
import { findSentence, parseSentenceHash, printOf, writeSentenceHash } from '#domain/sentence-address.ts'
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

/** Where a line is, so that it is found again after a correction: `#p3s2-9f3a07bc`; of a line of the head, which it is. */
export function placeOf(lines: readonly Line[], at: number): string | number {
  const line = lines[at]
  const ref = typeof line?.at === 'string' ? parseSentenceHash(`#${line.at}`) : undefined
  return line && ref ? writeSentenceHash({ ...ref, print: printOf(line.text) }) : at
}

/** Which line a place is in the article as it is now; 0 where it is lost. */
export function lineAt(
  lines: readonly Line[],
  paragraphs: readonly string[],
  place: string | number,
): number {
  if (typeof place === 'number') return place < lines.length ? place : 0
  const ref = parseSentenceHash(place)
  const found = ref && findSentence(paragraphs, ref)
  if (!found || found.how === 'unsure') return 0
  const id = sentenceId(found.paragraph, found.sentence)
  return Math.max(
    0,
    lines.findIndex(({ at }) => at === id),
  )
}

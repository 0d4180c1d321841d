import type { Appearance } from './derived-lists.ts'
import type { Article } from './schema.ts'
import type { Tag } from './tags.ts'
import { sentencesOf, type Span } from './text.ts'

/** A quoted sentence is cut to about this many characters around the name. */
const SENTENCE = 120

/** The sentence that holds an offset of a paragraph. Apart: every page has `text.ts`. */
export function sentenceAt(paragraph: string, offset: number): Span {
  return (
    sentencesOf(paragraph).find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: paragraph.length,
    }
  )
}

/**
 * The first sentence of an article that names a tag, cut where it is long, its place in the article and that of the name in it;
 * empty where only a headline or a tag says the name.
 * @param addressOf the fragment that leads to the sentence which holds an offset (UTF-16) of a paragraph (from 0)
 */
export function quoteOf(
  article: Pick<Article, 'paragraphs' | 'mentions'>,
  tag: Tag,
  addressOf: (text: string, paragraph: number, offset: number) => string,
): Pick<Appearance, 'sentence' | 'at' | 'start' | 'end'> {
  const mention = article.mentions.find(({ kind, name }) => kind === tag.kind && name === tag.name)
  const text = mention && article.paragraphs[mention.paragraph]
  if (!mention || !text) return { sentence: '', at: '', start: 0, end: 0 }
  const span = sentenceAt(text, mention.start)
  let [start, end] = [span.start, Math.max(span.end, mention.end)]
  let [before, after] = ['', '']
  if (end - start > SENTENCE) {
    const room = Math.max(0, SENTENCE - (mention.end - mention.start))
    const from = Math.max(start, mention.start - Math.floor(room / 2))
    const to = Math.min(end, from + SENTENCE)
    if (from > start) before = '……'
    if (to < end) after = '……'
    start = from
    end = Math.max(to, mention.end)
  }
  const from = before.length + mention.start - start
  return {
    sentence: before + text.slice(start, end) + after,
    at: addressOf(text, mention.paragraph, mention.start),
    start: from,
    end: from + mention.end - mention.start,
  }
}

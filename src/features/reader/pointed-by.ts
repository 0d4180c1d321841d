import { findQuote, parseQuoteHash } from '#domain/anchor-address.ts'
import { anchorOf, quoteHash } from '#domain/anchor.ts'
import type { Place } from '#domain/anchor-text.ts'
import { findSentence, parseSentenceHash, writeSentenceHash } from '#domain/sentence-address.ts'
import type { PointedHow } from '#texts/evidence-zh.ts'

/** What an address points to in an article. */
export interface PointedTo {
  start: Place
  end: Place
  quote: string
  how: PointedHow
  /** The fragment that leads here now. */
  at: string
}

/**
 * What the fragment of an address points to: exactly the quoted words; where they are lost, or a chat app has cut the
 * address, the sentence in which they began; undefined when that is lost too.
 */
export function pointedBy(paragraphs: readonly string[], hash: string): PointedTo | undefined {
  const quote = parseQuoteHash(hash)
  const found = quote && findQuote(paragraphs, quote)
  if (found) {
    const { how, start, end } = found
    const anchor = how === 'same' ? undefined : anchorOf(paragraphs, start, end)
    const at = anchor ? quoteHash(anchor) : hash
    return { ...found, how: how === 'same' ? 'words' : `words-${how}`, at }
  }
  const [first = ''] = hash.split('.')
  // Cut inside the print of the sentence, what it counts is left.
  const ref =
    parseSentenceHash(first) ?? parseSentenceHash(/^#p\d+s\d+(?=-[0-9a-f]{1,7}$)/.exec(hash)?.[0] ?? '')
  const sentence = ref && findSentence(paragraphs, ref)
  if (!sentence) return undefined
  const text = paragraphs[sentence.paragraph - 1] ?? ''
  const { start, end } = sentence.span
  const at = (units: number): Place => ({
    paragraph: sentence.paragraph - 1,
    offset: Array.from(text.slice(0, units)).length,
  })
  const isWhole = first === hash && parseSentenceHash(hash) !== undefined
  if (!isWhole && sentence.how === 'unsure') return undefined
  return {
    start: at(start),
    end: at(end),
    quote: text.slice(start, end),
    how: isWhole ? sentence.how : 'words-lost',
    at: writeSentenceHash(sentence),
  }
}

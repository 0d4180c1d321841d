import { parseOldQuote, findOldQuote, type OldQuoteRef } from './anchor-address-old.ts'
import { runsOf } from './anchor-align.ts'
import { stretchOf, type Found } from './anchor-found.ts'
import { placeOf } from './anchor-place.ts'
import { codeOf, FURTHER, gramsIn, knownOf, symbolsOf, uniqueIn, type Span } from './anchor-symbols.ts'
import { flatOf, placeAt, positionOf, printsOf, type Flat } from './anchor-text.ts'
import { BitReader, BitWriter } from './base62.ts'
import { parseSentenceHash, sentenceHashAt, type SentenceRef } from './sentence-address.ts'

/*
 * The address of quoted words: `#p3s2-9f3a07bc.21.45.r…`. It begins with the address of the sentence in which they begin,
 * which is what is left of it when a chat app cuts it or they are lost; then where they begin in the paragraph and how many
 * they are, in code points; then, in letters and digits, the words and what stands around them with each code point told apart
 * from few others only (`anchor-symbols.ts`): enough to align them with the article as it is now, as an anchor's are.
 */

/** What an address of this kind has before its letters. Older ones have another (`anchor-address-old.ts`). */
const MADE = 'r'
/** Bits of a print of all the words. */
const WHOLE = 17
/** So many places that stood nowhere else must speak for one. */
const OWN_FLOOR = 2
/** Between runs so few code points may have been corrected, put in or left out in a sentence that is still the same. */
const SLIP = 6
/** Bits of how far the article goes before and after the words, and of how far away a piece is that stands nowhere else. */
const AWAY = 5

/** Quoted words, as an address says where they are. */
interface RowRef {
  sentence: SentenceRef
  offset: number
  length: number
  /** A print of all the words. */
  whole: number
  /** What is known of the words and of what stands around them, in order, counted from where the words begin. */
  known: readonly { at: number; symbols: readonly number[] }[]
  /** Where something begins that stood nowhere else in the article. */
  own: readonly number[]
}
export type QuoteRef = RowRef | OldQuoteRef

const wholeOf = (print = 0): number => print >>> (32 - WHOLE)

/** The fragment that leads to the stretch `[from, to)` of an article. */
export function quoteHashOf(paragraphs: readonly string[], flat: Flat, from: number, to: number): string {
  const { paragraph, offset } = placeAt(flat, from)
  const text = paragraphs[paragraph] ?? ''
  const sentence = sentenceHashAt(text, paragraph, Array.from(text).slice(0, offset).join('').length)
  const length = to - from
  const { around, bits, gram } = codeOf(length)
  const symbols = symbolsOf(flat.codes, bits)
  const isUnique = uniqueIn(symbols, gram)
  const isOwn = (at: number) => isUnique(from + at)
  const [before, after] = [Math.min(around, from), Math.min(around, symbols.length - to)]
  const known = knownOf(length, before, after)
  const writer = new BitWriter()
  writer.put(before, AWAY)
  writer.put(after, AWAY)
  writer.put(wholeOf(printsOf(flat.codes, length)[from]), WHOLE)
  const put = (span: Span) => {
    for (const at of gramsIn(span, gram)) writer.put(isOwn(at) ? 1 : 0, 1)
    for (let at = span.from; at < span.to; at++) writer.put(symbols[from + at] ?? 0, bits)
  }
  known.forEach(put)
  for (const way of [-1, 1]) {
    const isOutside = (at: number) => (way < 0 ? at < 0 : at + gram > length)
    const own = known.flatMap((span) => gramsIn(span, gram)).filter((at) => isOutside(at) && isOwn(at)).length
    const isIn = (span: Span) => from + span.from >= 0 && from + span.to <= symbols.length
    const further = Array.from({ length: 2 ** AWAY }, (_, i) => i).filter((i) => {
      const span = furtherAt(way, i, length)
      return isIn(span) && gramsIn(span, gram).some(isOwn)
    })
    const chosen = further.slice(0, Math.max(0, Math.min(FURTHER.most, FURTHER.enough - own)))
    writer.put(chosen.length, FURTHER.bits)
    for (const i of chosen) {
      writer.put(i, AWAY)
      put(furtherAt(way, i, length))
    }
  }
  return `${sentence}.${offset}.${length}.${MADE}${writer.text()}`
}

/** The pieces further away, next to one another. */
function furtherAt(way: number, i: number, length: number): Span {
  const { around } = codeOf(length)
  const from = way < 0 ? -around - (i + 1) * FURTHER.size : length + around + i * FURTHER.size
  return { from, to: from + FURTHER.size }
}

/** Reads the fragment of an address; undefined when it is none of quoted words, or was cut. */
export function parseQuoteHash(hash: string): QuoteRef | undefined {
  const match = /^(#p\d+s\d+-[0-9a-f]{8})\.(\d{1,6})\.([1-9]\d{0,4})\.r([0-9A-Za-z]{5,190})$/.exec(hash)
  if (!match) return parseOldQuote(hash)
  const [, at = '', offset, count, body = ''] = match
  const sentence = parseSentenceHash(at)
  if (!sentence) return undefined
  const length = Number(count)
  const { around, bits, gram } = codeOf(length)
  const reader = new BitReader(body)
  const [before, after, whole] = [reader.take(AWAY), reader.take(AWAY), reader.take(WHOLE)]
  if (before > around || after > around) return undefined
  const own: number[] = []
  const take = (span: Span) => {
    own.push(...gramsIn(span, gram).filter(() => reader.take(1) === 1))
    return { at: span.from, symbols: Array.from({ length: span.to - span.from }, () => reader.take(bits)) }
  }
  const known = knownOf(length, before, after).map(take)
  for (const way of [-1, 1])
    for (let left = reader.take(FURTHER.bits); left > 0; left--)
      known.push(take(furtherAt(way, reader.take(AWAY), length)))
  if (!reader.isDone()) return undefined
  known.sort((a, b) => a.at - b.at)
  return { sentence, offset: Number(offset), length, whole, known, own }
}

/** Finds quoted words in an article that may have been corrected; undefined when they are lost: never a wrong place. */
export function findQuote(paragraphs: readonly string[], ref: QuoteRef): Found {
  if ('marks' in ref) return findOldQuote(paragraphs, ref)
  const { sentence, offset, length, whole, known, own } = ref
  const { bits, gram, seed } = codeOf(length)
  const flat = flatOf(paragraphs)
  const from = positionOf(flat, { paragraph: sentence.paragraph - 1, offset }) ?? -1
  const now = symbolsOf(flat.codes, bits).map((symbol) => symbol + 1)
  const wholes = printsOf(flat.codes, length)
  const isExact = (at: number) => at >= 0 && at < wholes.length && wholeOf(wholes[at]) === whole
  const [first, last] = [known[0], known.at(-1)]
  const start = -(first?.at ?? 0)
  const row = new Uint32Array(start + (last ? last.at + last.symbols.length : 0))
  for (const { at, symbols } of known)
    row.set(
      symbols.map((symbol) => symbol + 1),
      at + start,
    )
  const agrees = (old: number, at: number) => row[old + start] !== 0 && row[old + start] === now[at]
  // Where it stood, with all that stood around it.
  if (isExact(from) && row.every((symbol, i) => symbol === 0 || symbol === now[from - start + i]))
    return stretchOf(flat, { from, to: from + length, exact: true }, from)
  const place = placeOf(flat.codes, runsOf(row, start, now, seed), {
    length,
    from,
    floor: OWN_FLOOR,
    slip: SLIP,
    limits: [-start, row.length - start],
    agrees,
    unknownIn: (a, z) => row.subarray(a + start, z + start).filter((symbol) => symbol === 0).length,
    ownIn: (run) =>
      own.filter((at) => at >= run.old && at + gram <= run.old + run.size).map((at) => ({ at, size: gram })),
  })
  const exact = place && place.to - place.from === length && isExact(place.from)
  return place && stretchOf(flat, { ...place, exact: exact === true }, from)
}

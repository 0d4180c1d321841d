import { renamed, withSpans, type ReadSpan, type TextReading } from './learnt/read.ts'
import { CITIES, PROVINCES } from './lists/places.ts'
import { ALL_SURNAMES, JAPANESE_SURNAMES } from './lists/surnames.ts'
import type { Model } from './model/model.ts'
import { chosenPeople } from './people/second-people.ts'

/** Where many trade, which is no firm. */
const MARKET = /(?:商场|市场|广场)$/u
const BODIES: ReadonlySet<string> = new Set(['company', 'organisation'])
const POINT = /[·•・‧]/u
/** A name of fewer characters may well begin with another's. */
const LONG_PERSON = 4

/**
 * Settles where names begin and end by what the article has elsewhere: of 歌机械公司 beside 凯歌机械公司 the whole form
 * is meant, of 林晚晴昨日 beside 林晚晴 the name.
 */
export function settled(
  paragraphs: readonly string[],
  read: readonly TextReading[],
  model: Model,
): TextReading[] {
  const texts = chosenPeople(paragraphs, read, model)
  const bodies = new Set<string>()
  const people = new Map<string, Places>()
  for (const { spans } of texts)
    for (const { kind, name, margin } of spans)
      if (kind === 'person') {
        const known = people.get(name)
        people.set(name, {
          times: (known?.times ?? 0) + 1,
          margin: Math.max(known?.margin ?? margin, margin),
        })
      } else if (BODIES.has(kind)) bodies.add(name)
  return texts.map((reading, i) => {
    const text = paragraphs[i] ?? ''
    const spans: ReadSpan[] = []
    reading.spans.forEach((span, k) => {
      if (span.kind === 'person') spans.push(cut(span, people))
      else if (span.kind === 'company' && MARKET.test(span.name))
        spans.push(renamed(span, span.start, span.end, 'organisation', span.name))
      else if (BODIES.has(span.kind)) spans.push(grown(span, text, bodies, lastName(reading.spans, k)))
      else spans.push(span)
    })
    return withSpans(reading, spans)
  })
}

/** Where the name before ends that a body does not reach over; a place it may. */
const lastName = (spans: readonly ReadSpan[], k: number): number =>
  spans.findLast(({ kind }, i) => i < k && kind !== 'place')?.end ?? 0

/** A body's name with the characters before it that another body of the article has before the same ending. */
function grown(span: ReadSpan, text: string, bodies: ReadonlySet<string>, from: number): ReadSpan {
  let most = 0
  for (const other of bodies) {
    if (other.length <= span.name.length || !other.endsWith(span.name)) continue
    const lead = other.slice(0, -span.name.length)
    let n = 0
    while (n < lead.length && span.start - n > from && text.charAt(span.start - n - 1) === lead.at(-1 - n))
      n += 1
    most = Math.max(most, n)
  }
  const place = most === 0 && span.kind === 'company' ? placeBefore(text, span.start, from) : 0
  if (most + place === 0) return span
  const start = span.start - most - place
  return renamed(span, start, span.end, span.kind, text.slice(start, span.end))
}

/** How long the place is that stands right before a company's name, and so is part of it: 江苏|凯歌股份有限公司. */
function placeBefore(text: string, start: number, from: number): number {
  for (let n = 4; n >= 2; n -= 1) if (start - n >= from && REGIONS.has(text.slice(start - n, start))) return n
  return 0
}
const REGIONS: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES])

/** In how many places of the article a name was read, and how surely at best. */
interface Places {
  times: number
  margin: number
}
/** So much more surely must a name have been read elsewhere, for a longer one to be it and a word. */
const SURER = 100

/** Whether the article has a name more often and more surely than a longer one that was read. */
const isSurer = (own: Places | undefined, longer: Places | undefined): boolean =>
  own !== undefined &&
  longer !== undefined &&
  own.times > 1 &&
  own.times > longer.times &&
  own.margin > longer.margin + SURER

function cut(span: ReadSpan, people: ReadonlyMap<string, Places>): ReadSpan {
  if (span.end - span.start !== span.name.length) return span
  for (let n = span.name.length - 1; n >= 2; n -= 1) {
    const name = span.name.slice(0, n)
    // 桥本 beside 桥本龙太郎, 吐尔洪 beside 吐尔洪·尼亚孜 are but parts, and the longer one the whole.
    const part = JAPANESE_SURNAMES.has(name) || POINT.test(span.name.charAt(n))
    const known = n < LONG_PERSON && span.name.length >= LONG_PERSON && people.has(name)
    // 谭彦迎 beside 谭彦, six times: a word is read into it.
    const surer = n === span.name.length - 1 && isSurer(people.get(name), people.get(span.name))
    if ((known || surer) && !part) return renamed(span, span.start, span.start + n, span.kind, name)
  }
  // 后丁伟 beside 丁伟; but 曹孟德 beside 孟德.
  const rest = span.name.slice(1)
  return rest.length > 1 &&
    !ALL_SURNAMES.has(span.name.charAt(0)) &&
    isSurer(people.get(rest), people.get(span.name))
    ? renamed(span, span.start + 1, span.end, span.kind, rest)
    : span
}

import { printOf, findSentence, parseSentenceHash, writeSentenceHash } from '#domain/sentence-address.ts'
import { sentencesOf } from '#domain/text.ts'
import { sentenceId } from '#domain/urls.ts'

/** A place in an article: a sentence, and how much of it is beyond the window's upper edge (0 to 1). */
export interface Spot {
  /** `#p3s2-9f3a07bc` */
  at: string
  gone: number
}

/** The sentences of the opened article, as they stand in the page. */
const sentencesShown = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.prose [id^=p][id*=s]'),
]

/** How far a sentence that begins within this many pixels below the edge may be: it counts as being at the edge. */
const NEAR = 8

/**
 * Where the window's upper edge is in the article; undefined above its first sentence, and where its end can be seen:
 * what was read to the end is not come back to.
 */
export function spotNow(paragraphs: readonly string[]): Spot | undefined {
  const all = sentencesShown()
  const last = all.at(-1)?.getBoundingClientRect()
  const first = all[0]?.getBoundingClientRect()
  if (!last || !first || last.bottom <= innerHeight || first.top >= 0) return undefined
  // They stand one below the other: looked for by halves, since it is done while the reader scrolls.
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > NEAR) high = middle
    else low = middle + 1
  }
  const element = all[low]
  const at = element && hashOfSentence(element.id, paragraphs)
  if (!at) return undefined
  const { top, height } = element.getBoundingClientRect()
  return { at, gone: Math.min(1, Math.max(0, -top / height)) }
}

function hashOfSentence(id: string, paragraphs: readonly string[]): string | undefined {
  const ref = parseSentenceHash(`#${id}`)
  const text = ref && paragraphs[ref.paragraph - 1]
  const span = text && sentencesOf(text)[ref.sentence - 1]
  return span && writeSentenceHash({ ...ref, print: printOf(text.slice(span.start, span.end)) })
}

/** The sentence of a spot as it stands in the page now; undefined if a correction has taken it away. */
export function sentenceOf({ at }: Spot, paragraphs: readonly string[]): HTMLElement | undefined {
  const ref = parseSentenceHash(at)
  const found = ref && findSentence(paragraphs, ref)
  if (!found || found.how === 'unsure') return undefined
  return document.getElementById(sentenceId(found.paragraph, found.sentence)) ?? undefined
}

/** Puts a spot at the window's upper edge again, whatever size the text has now. */
export function bringBack(spot: Spot, paragraphs: readonly string[], behavior: ScrollBehavior): void {
  const box = sentenceOf(spot, paragraphs)?.getBoundingClientRect()
  if (box) scrollTo({ top: scrollY + box.top + spot.gone * box.height, behavior })
}

import type { Headline } from '#domain/schema.ts'
import { cleanCharacters } from '../steps/characters/clean.ts'
import { say, type Said } from '../wording/said.ts'

/** A text as edits see it, without white space and with marks of one width; `at[i]` is where its i-th unit stood. */
export interface Folded {
  text: string
  at: number[]
}

/** Folds a text 1:1 per UTF-16 unit, so that places can be found back. */
export function fold(text: string): Folded {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (/\s/u.test(c)) continue
    const code = text.charCodeAt(i)
    folded += c === '。' ? '.' : code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c
    at.push(i)
  }
  return { text: folded, at }
}

/** An editor's quotation, folded; it may have been copied from the page as received. */
export const quoted = (text: string): string => fold(cleanCharacters(text)).text

/** Every place where `part` stands in `text`. */
export function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = part === '' ? -1 : text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    places.push(at)
  return places
}

/** Which of some headlines a quotation means: the one it equals, else the only one that holds it. */
export function headed<T>(
  items: readonly T[],
  headlinesOf: (item: T) => readonly Headline[],
  quote: string,
): T | Said {
  const wanted = quoted(quote)
  const parts = ({ kicker = '', main, sub = '' }: Headline): string => fold(kicker + main + sub).text
  const equal = items.filter((item) =>
    headlinesOf(item).some((headline) => fold(headline.main).text === wanted || parts(headline) === wanted),
  )
  const found =
    equal.length > 0
      ? equal
      : items.filter((item) => headlinesOf(item).some((headline) => parts(headline).includes(wanted)))
  const [only] = found
  if (only === undefined || wanted === '') return say('headed-by-none', quote)
  return found.length > 1 ? say('headed-by-many', quote, found.length) : only
}

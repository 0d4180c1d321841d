import type { Span } from '#domain/text.ts'

/**
 * What no browser does of itself in running text. `half`: the first of two marks that meet loses its blank half (clreq,
 * 连续标点符号的宽度调整). `whole` stays in one line: an interpunct with what it follows, the last two characters (clreq
 * §6.1.1). `long`: addresses of the net break anywhere, or the line before would gape. Numbers are kept whole by browsers;
 * to keep them with their units opens gaps of more than half a character.
 */
const FINE =
  /(?<half>[，。、；：”’》）】](?=[，。、；：”’》）】“‘《（【])|[“‘《（【](?=[“‘《（【]))|(?<whole>[^\s·]·|[^\p{P}\s]\p{P}*[^\p{P}\s]\p{P}*$)|(?<long>[\w./:@?=&#~+-]{14,})/gu

/** A stretch of a paragraph and the class that sets it (`styles/prose.css`). */
export interface Fine extends Span {
  name: string | undefined
}

/** What is to be set finely in a paragraph, in order. */
export const fineOf = (text: string): Fine[] =>
  Array.from(text.matchAll(FINE), ({ 0: { length }, groups = {}, index }) => ({
    name: Object.keys(groups).find((name) => groups[name]),
    start: index,
    end: index + length,
  }))

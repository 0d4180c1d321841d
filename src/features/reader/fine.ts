import type { Span } from '#domain/text.ts'

/**
 * What no browser does of itself in running text. `half`: the first of two marks that meet loses its blank half, and so does
 * the apostrophe of ’98 (clreq, 连续标点符号的宽度调整). `whole` stays in one line: an interpunct with what it follows, the last two characters (clreq
 * §6.1.1). `long`: addresses of the net break anywhere, or the line before would gape. Numbers are kept whole by browsers;
 * to keep them with their units opens gaps of more than half a character.
 */
const FINE =
  /([，。、；：”’》）】](?=[，。、；：”’》）】“‘《（【])|[“‘《（【](?=[“‘《（【])|’(?=\d))|([^\s·]·|[^\p{P}\s]\p{P}*[^\p{P}\s]\p{P}*$)|([\w./:@?=&#~+-]{14,})/gu

/** A stretch of a paragraph; `kind` is what it is called in styles/prose.css. */
export interface Fine extends Span {
  kind: 'half' | 'whole' | 'long'
}

/** What is to be set finely in a paragraph, in order. */
export const fineOf = (text: string): Fine[] =>
  Array.from(text.matchAll(FINE), (match) => ({
    kind: match[1] ? 'half' : match[2] ? 'whole' : 'long',
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Letters and digits, or marks that may neither end nor begin a line, that leave so much of one empty that no paragraph with them is justified. */
export const UNBROKEN = /[\w.,:%·—-]{8,}|…[“‘《（]|“[\w.·]{3,}/

import type { Span } from '#domain/text.ts'

/**
 * What no browser does of itself in running text. `half`: the first of two marks that meet loses its blank half (clreq,
 * 连续标点符号的宽度调整). `whole` stays in one line: an interpunct with what it follows, the last two characters (clreq
 * §6.1.1). `long`: addresses of the net break anywhere, or the line before would gape. Numbers are kept whole by browsers;
 * to keep them with their units opens gaps of more than half a character.
 */
const FINE =
  /([，。、；：”’》）】](?=[，。、；：”’》）】“‘《（【])|[“‘《（【](?=[“‘《（【]))|([^\s·]·|[^\p{P}\s]\p{P}*[^\p{P}\s]\p{P}*$)|([\w./:@?=&#~+-]{14,})/gu

/** Of a table's row: its numbers, each a cell, the last with its unit; as the fourth group. */
const CELLS = /()()()([-+]?\d[\d.,%‰]*(?:[^\d\s]*$)?)/g

/** A stretch of a paragraph; `kind` is the group of `FINE` or `CELLS` that found it, from 1. */
export interface Fine extends Span {
  kind: number
}

/** What is to be set finely in a paragraph, or in a table's row, in order. */
export const fineOf = (text: string, isRow: boolean): Fine[] =>
  Array.from(text.matchAll(isRow ? CELLS : FINE), (match) => ({
    kind: match.findIndex((group, i) => i > 0 && group),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Letters and digits, or marks that may neither end nor begin a line, that leave so much of one empty that no paragraph with them is justified. */
const UNBROKEN = /[\w.,:%·—-]{8,}|…[“‘《（]|“[\w.·]{3,}/

/** Whether a paragraph is set ragged: justified, what cannot be broken would leave a line nearly empty. */
export const isUnbroken = (text: string): boolean => UNBROKEN.test(text)

import type { Span } from '#domain/text.ts'

/**
 * What no browser does of itself in running text. In this order: the first of two marks that meet, which loses its blank half
 * (clreq §6.1.2); what stays in one line: a number with its unit, an interpunct with what it follows, the last two
 * characters (clreq §6.1.1, §6.2.2); an address of the net, which breaks anywhere, for the line before it would gape.
 */
const FINE =
  /([，。、；：”’》）】](?=[，。、；：”’》）】“‘《（【])|[“‘《（【](?=[“‘《（【]))|(\d[\d.,]{0,11}[万亿千百余多年月日时分秒元个名人户家位次届岁吨亩米]{1,3}|[^\s·]·|[^\p{P}\s]\p{P}*[^\p{P}\s]\p{P}*$)|[\w./:@?=&#~+-]{14,}/gu

/** A stretch of a paragraph and the class that sets it (`styles/prose.css`). */
export interface Fine extends Span {
  name: string
}

/** What is to be set finely in a paragraph, in order. */
export const fineOf = (text: string): Fine[] =>
  Array.from(text.matchAll(FINE), ({ 0: all, 1: half, 2: whole, index }) => ({
    name: half ? 'half' : whole ? 'whole' : 'long',
    start: index,
    end: index + all.length,
  }))

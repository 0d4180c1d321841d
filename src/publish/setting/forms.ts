import type { Article } from '#domain/schema.ts'
import { crossHeads } from './cross-heads.ts'

/**
 * What paragraphs are beside prose: page JSON has no word for it, so it is told by the form of the text, and only where that
 * is plain (decision 44). What is not found stays a paragraph.
 */

/** A line of verse, and a row of a table, have so many characters at most. */
const LINE = 20
const ROW = 90

/** Clauses that make an even stanza, lines that make a free one, rows that make a table. */
const EVEN = 4
const FREE = 6
const ROWS = 3

/** Nothing but Han characters and the marks of a sentence: no digit, letter, colon, bracket or blank, as lists have. */
const PLAIN = /^[\p{Script=Han}，。、；！？…—·“”‘’《》]+$/u
const MARKS = /[\p{P}\s]/gu
const ENDS = /[。！？…；：]”?$/u
/** Words that sentences are made with, and names of people, offices and bodies are not. */
const GRAMMAR = /[的了着是在我你他她它们不又也就都还这那像如把被让向从吗呢啊吧]/u
/** Clauses of five or seven characters, as classical verse has: its lines are even. */
const CLASSICAL = /^(?:(?:\p{Script=Han}{5}[，。！？；]?)+|(?:\p{Script=Han}{7}[，。！？；]?)+)$/u

/** Perhaps a place in an order, a label without digits, numbers a blank apart, perhaps a unit. */
const CELLS =
  /^(?:\d{1,3}[.、]?\s*)?[^\d\s。，、；：！？,;:!?]{2,16}\s*((?:[-+]?\d[\d,]*(?:\.\d+)?[%‰]?\s+){0,11}[-+]?\d[\d,]*(?:\.\d+)?[%‰]?)([^\d\s。，、；：！？,;:!?]{0,8})$/u

/** The name of a column: no number, no mark of a sentence. */
const NAME = /^[^\d。！？；，、：;,:!?]{1,16}$/u

/**
 * The form of each paragraph as a letter, `p` for prose, `h` for a cross-head, `v` for a line of verse, `r` for a row of a
 * table, `t` for the names of its columns; without the prose at the end, so that most articles have ''.
 */
export function paragraphForms({ paragraphs, mentions }: Pick<Article, 'paragraphs' | 'mentions'>): string {
  const isName = (i: number) =>
    mentions.some(({ paragraph, start, end }) => paragraph === i && end - start === paragraphs[i]?.length)
  const [verse, { rows, heads: names }] = [verseOf(paragraphs, isName), tablesOf(paragraphs)]
  // The last line of a poem stands over prose as a cross-head does.
  const heads = crossHeads(
    paragraphs.map((text, i) => (verse.has(i) || rows.has(i) || names.has(i) ? '。' : text)),
  )
  const forms = paragraphs.map((_, i) =>
    names.has(i) ? 't' : heads.has(i) ? 'h' : verse.has(i) ? 'v' : rows.has(i) ? 'r' : 'p',
  )
  while (forms.at(-1) === 'p') forms.pop()
  return forms.join('')
}

/**
 * The paragraphs that are lines of verse.
 * @param isName whether a paragraph is nothing but a name
 * @returns places from 0
 */
function verseOf(paragraphs: readonly string[], isName: (place: number) => boolean): Set<number> {
  const fits = (text: string, i: number) => text.length <= LINE && PLAIN.test(text) && !isName(i)
  return new Set(
    runs(paragraphs, fits).flatMap((run) => {
      const lines = run.map((i) => paragraphs[i] ?? '')
      return isEven(lines) || isFree(lines) ? run : []
    }),
  )
}

/** As classical verse: every line of the same build, of five or seven characters a clause. */
function isEven(lines: readonly string[]): boolean {
  if (!lines.every((line) => CLASSICAL.test(line))) return false
  const lengths = new Set(lines.map((line) => line.replace(MARKS, '').length))
  const clauses = lines.reduce(
    (sum, line) => sum + Math.max(1, line.split(/[，。！？；]/u).filter(Boolean).length),
    0,
  )
  return lengths.size === 1 && clauses >= EVEN && !isList(lines)
}

/** As today's verse: short lines that sentences run over, made of the words that sentences have. */
function isFree(lines: readonly string[]): boolean {
  if (lines.length < FREE || isList(lines)) return false
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length
  return share((line) => !ENDS.test(line)) >= 0.5 && share((line) => GRAMMAR.test(line)) >= 0.4
}

/** Names of bodies end alike (中央委员会, 财政局), headings begin alike (第一章). */
function isList(lines: readonly string[]): boolean {
  const words = lines.map((line) => line.replace(MARKS, ''))
  const most = (chars: readonly string[]) =>
    Math.max(...chars.map((char) => chars.filter((one) => one === char).length))
  return [words.map((word) => word.charAt(0)), words.map((word) => word.slice(-1))].some(
    (chars) => lines.length > 2 && most(chars) > lines.length / 2,
  )
}

/**
 * The paragraphs that are rows of a table: three or more in a row, each a label and as many numbers as the others; and the one
 * above them, if it has as many names as they have cells.
 * @returns places from 0
 */
function tablesOf(paragraphs: readonly string[]): { rows: Set<number>; heads: Set<number> } {
  const numbers = (i: number) => CELLS.exec(paragraphs[i] ?? '')?.[1]?.split(/\s+/u) ?? []
  const fits = (text: string) => text.length <= ROW && CELLS.test(text)
  const tables = runs(paragraphs, fits).filter(
    (run) => run.length >= ROWS && new Set(run.map((i) => numbers(i).length)).size === 1,
  )
  const heads = tables.flatMap(([first = 0]) => {
    const names = (paragraphs[first - 1] ?? '').split(/\s+/u)
    const isOrdered = /^\d/.test(paragraphs[first] ?? '')
    const cells = numbers(first).length + (isOrdered ? 2 : 1)
    return names.length === cells && names.every((name) => NAME.test(name)) ? [first - 1] : []
  })
  return { rows: new Set(tables.flat()), heads: new Set(heads) }
}

/** The places of texts that follow one another and all fit, in runs. */
function runs(texts: readonly string[], fits: (text: string, place: number) => boolean): number[][] {
  const found: number[][] = []
  let open: number[] = []
  for (const [i, text] of texts.entries()) {
    if (!fits(text, i)) open = []
    else if (open.push(i) === 1) found.push(open)
  }
  return found
}

import type { Block, Line } from '../../stages.ts'
import { areItems } from '../lines/entries.ts'
import { endsSentence } from '../characters/marks.ts'
import { isOpening } from '../lines/shapes.ts'
import { isColumn, isNotice } from '../lines/title-alone.ts'
import { isNameAlone, isOnlyName, isSetWide } from '../lines/names-alone.ts'
import { readPlaced } from '../lines/placed-writers.ts'
import { readWriters } from '../lines/writers.ts'
import { widthOf } from './line-widths.ts'

/** A poem under its headline and its writer, none of which a blank line parts from the others. */
interface Poem {
  heads: Line[]
  pen: Line
  verse: Line[]
}

/** In characters. */
const LONGEST_HEAD = 16
const LONGEST_VERSE = 20
/** Fewer lines may be a headline's, a caption's, a list's. */
const FEWEST = 4
/** Fewer of its lines fill the measure without a mark than of prose that is set in a narrow column. */
const MOST_FULL = 0.4
/** Two lines of one measure differ by so much (em) at most. */
const PLAY = 1

/**
 * Parts groups of lines before and behind each poem in them, which shows by its form: a short line, the writer's name, and short lines
 * that are no prose, in stanzas that blank lines part. What stands above it ends a sentence, or a label of the page stands there.
 */
export function poemsApart(groups: readonly Line[][]): (Line[] | Poem)[] {
  const parts: (Line[] | Poem)[] = []
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? []
    let from = 0
    for (let i = 1; i < group.length - 1; i += 1) {
      const pen = group[i]
      // Of two that may be, the lower is the name: the other is a headline set wide.
      const above = i === from + 1 ? (from === 0 ? groups[at - 1]?.at(-1) : group[from - 1]) : undefined
      if (!pen || !isPoet(pen.text, above) || isSurelyPoet(group[i + 1]?.text ?? '')) continue
      const heads = headsAbove(group.slice(from, i))
      const first = heads.length > 0 ? firstStanza(group.slice(i + 1)) : []
      const others = i + 1 + first.length === group.length ? stanzas(groups, at + 1, first[0]) : []
      const verse = [first, ...others].flat()
      if (first.length === 0 || verse.length < FEWEST || isProse(verse) || isList(verse)) continue
      if (i - heads.length > from) parts.push(group.slice(from, i - heads.length))
      parts.push({ heads, pen, verse })
      from = i + 1 + first.length
      at += others.length
      i = from
    }
    if (from < group.length) parts.push(group.slice(from))
  }
  return parts
}

export const isPoem = (part: Line[] | Poem): part is Poem => !Array.isArray(part)

/** The headline, the writer and the poem, each a block. */
export const blocksOf = ({ heads, pen, verse }: Poem): Block[] => [
  { lines: heads, indented: false },
  { lines: [pen], office: 'writers' },
  { lines: verse },
]

/** Whether a line is a writer's and nothing else: set apart, marked or with a place. */
const isSurelyPoet = (text: string): boolean =>
  isSetWide(text) ? !isNotice(text) : readPlaced(text) !== undefined

/** Or a plain name, which a verse may have as well: only under the first headline of lines that nothing unfinished stands above. */
const isPoet = (text: string, above: Line | undefined): boolean =>
  isSurelyPoet(text) || (isNameAlone(text) && isOnlyName(text) && (above === undefined || isEnd(above.text)))

/** The headline that ends some lines, with a line over it: what is above them ends a sentence, or nothing is. */
function headsAbove(above: readonly Line[]): Line[] {
  const [third, second, last] = [above.at(-3), above.at(-2), above.at(-1)]
  if (!last || !isHead(last)) return []
  // What is set wide is a headline whatever stands above it: 巡 道 工.
  if (!second || isEnd(second.text) || isSetWide(last.text)) return [last]
  return isHead(second) && (!third || isEnd(third.text)) ? [second, last] : []
}

const isHead = ({ text }: Line): boolean =>
  text.length <= LONGEST_HEAD &&
  !/[，。；：！？,.;:!?]$/u.test(text) &&
  !isNotice(text) &&
  !isColumn(text) &&
  readWriters(text) === undefined &&
  readPlaced(text) === undefined &&
  !isOpening(text)

const isEnd = (text: string): boolean => endsSentence(text) || /[）)]$/u.test(text)

/** The lines of verse that a stretch begins with: up to one that is set otherwise; where none is set in, all of them must be. */
function firstStanza(below: readonly Line[]): Line[] {
  const isSetIn = below[0]?.indented === true
  const end = below.findIndex((line) => line.indented !== isSetIn || !isVerse(line.text))
  if (end < 0) return [...below]
  return isSetIn && below[end]?.indented === false ? below.slice(0, end) : []
}

/** The groups from one on that are stanzas below a first one. */
function stanzas(groups: readonly Line[][], from: number, first: Line | undefined): Line[][] {
  let end = from
  while (end < groups.length && isStanza(groups[end] ?? [], first)) end += 1
  return groups.slice(from, end)
}

/** Whether lines are set as the first of a verse is; where that is not set in, two lines without a mark may be a headline. */
const isStanza = (lines: readonly Line[], first: Line | undefined): boolean =>
  lines.every((line) => line.indented === first?.indented && isVerse(line.text)) &&
  (first?.indented === true ||
    lines.length > 2 ||
    (lines.length === 2 && lines.every(({ text }) => /\p{P}$/u.test(text))))

const isVerse = (text: string): boolean =>
  text.length <= LONGEST_VERSE &&
  !/[。！？].*[，。！？]|^.{1,4}[：:]|\d{2}/u.test(text) &&
  readWriters(text) === undefined

/** Whether lines are a paragraph of a narrow column: they fill its measure, and stop wherever that ends. */
function isProse(lines: readonly Line[]): boolean {
  const widest = lines.reduce((most, { text }) => Math.max(most, widthOf(text)), 0)
  const full = lines.filter(({ text }) => widthOf(text) >= widest - PLAY && !/\p{P}$/u.test(text))
  return full.length > lines.length * MOST_FULL
}

const isList = (lines: readonly Line[]): boolean =>
  lines.some(({ text }, i) => areItems(text, lines[i + 1]?.text ?? ''))

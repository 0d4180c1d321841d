import { hash32 } from '#domain/urls.ts'
import { simplified } from '../../characters/simplified.ts'
import { isCut } from '../../characters/words.ts'
import { isNotice } from '../../lines/title-alone.ts'
import { ATTENDED, hasClauses, isEvent, isKicker, isSloganOver, kickerSize } from '../kicker.ts'
import { isLabelAlone, isLabelOver } from '../labels.ts'
import { areParallel, areTwins, beginsClause, isBound, reports } from '../parallel.ts'
import { isRecord, isSub, tellsOf } from '../subheads.ts'
import { isLongUnder, isOverLong } from '../widths.ts'

/** A line of a headline; `parted`: whether a blank line stands above it. */
export interface HeadLine {
  text: string
  parted: boolean
}

/** What speaks for the parts of a headline, as hashes. */
export interface Signs {
  /** Of each place between two lines: what speaks for what parts or joins them there. */
  between: readonly (readonly number[])[]
  /** What speaks for lines `from` up to, not including, `to` being one part. */
  of: (from: number, to: number) => readonly number[]
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What can be said of one line. */
interface Facts {
  text: string
  /** In characters; marks that hang, and blanks, are not counted. */
  size: number
  words: readonly string[]
  holds: readonly string[]
}

const TESTS: Readonly<Record<string, (line: string) => boolean>> = {
  label: isLabelAlone,
  over: isLabelOver,
  kicker: isKicker,
  sub: isSub,
  record: isRecord,
  event: isEvent,
  notice: isNotice,
  attended: (line) => ATTENDED.test(line),
  clauses: hasClauses,
  begins: beginsClause,
  reports,
  comma: (line) => /[，,]/u.test(line),
  exclaims: (line) => /[！!]$/u.test(line),
  asks: (line) => /[？?]$/u.test(line),
  announces: (line) => /[:：]$/u.test(line),
  colon: (line) => /[:：]/u.test(line),
  quotes: (line) => /["“「]/u.test(line),
  number: (line) => /[\d〇]|[一二三四五六七八九十百千万]{2,}/u.test(line),
}

const TIES: Readonly<Record<string, (above: string, below: string) => boolean>> = {
  cut: isCut,
  parallel: areParallel,
  twins: areTwins,
  bound: isBound,
  under: isLongUnder,
  wide: isOverLong,
  slogan: isSloganOver,
  tells: tellsOf,
  kicker: (above, below) => kickerSize([above, below]) > 0,
}

function factsOf(line: HeadLine): Facts {
  const text = simplified(line.text)
  return {
    text,
    size: text.replace(/[“”‘’"'「」『』《》（）()\s]/gu, '').length,
    words: [...segmenter.segment(text)]
      .filter((word) => word.isWordLike === true)
      .map(({ segment }) => segment),
    holds: Object.entries(TESTS)
      .filter(([, test]) => test(text))
      .map(([name]) => name),
  }
}

/** Sizes that differ by little are one. */
const sizeOf = (size: number): number => [22, 16, 12, 9, 7, 5].find((least) => size >= least) ?? size

/** @param isClose whether no blank line parts the headline from the text below it */
export function signsOf(lines: readonly HeadLine[], isClose: boolean): Signs {
  const facts = lines.map(factsOf)
  const places = facts.slice(1).map((below, i) => {
    const above = facts[i] ?? below
    const gap = lines[i + 1]?.parted ? 'blank' : isClose ? 'none' : 'inside'
    return betweenOf(above, below, gap, `${String(i)}/${String(lines.length)}`).map(hash32)
  })
  const sizes = facts.map(({ size }) => size)
  const known = new Map<string, readonly number[]>()
  return {
    between: places,
    of: (from, to) => {
      const key = `${String(from)}-${String(to)}`
      const signs = known.get(key) ?? partOf(facts.slice(from, to), sizes).map(hash32)
      known.set(key, signs)
      return signs
    },
  }
}

function betweenOf(above: Facts, below: Facts, gap: string, place: string): string[] {
  const [over, under] = [sizeOf(above.size), sizeOf(below.size)]
  const growth = Math.max(-8, Math.min(8, below.size - above.size))
  const signs = ['any', `gap ${gap}`, `gap ${gap} ${place}`, place]
  signs.push(`growth ${growth}`, `growth ${growth} ${gap}`, `over ${over} growth ${growth}`)
  signs.push(
    `over ${over} ${gap}`,
    `under ${under} ${gap}`,
    `sizes ${over} ${under}`,
    `sizes ${over} ${under} ${gap}`,
  )
  const add = (name: string): unknown => signs.push(name, `${name} ${gap}`, `${name} ${place}`)
  for (const [name, test] of Object.entries(TIES)) if (test(above.text, below.text)) add(`tie ${name}`)
  for (const one of above.holds) add(`above ${one}`)
  for (const other of below.holds) add(`below ${other}`)
  for (const one of above.holds) for (const other of below.holds) signs.push(`both ${one} ${other}`)
  const [last = '', first = ''] = [above.words.at(-1), below.words[0]]
  signs.push(
    ...endsOf('above', above.text),
    ...endsOf('below', below.text),
    `last ${last}`,
    `first ${first}`,
    `words ${last.length} ${first.length}`,
    `many ${Math.min(6, above.words.length)} ${Math.min(6, below.words.length)}`,
    `shared ${shared(above, below)}`,
  )
  return signs
}

const endsOf = (name: string, text: string): string[] => [
  `${name}^1 ${text.slice(0, 1)}`,
  `${name}^2 ${text.slice(0, 2)}`,
  `${name}$1 ${text.slice(-1)}`,
  `${name}$2 ${text.slice(-2)}`,
]

/** How many words two lines share, at most two. */
const shared = (above: Facts, below: Facts): number =>
  Math.min(2, new Set(above.words.filter((word) => word.length > 1 && below.text.includes(word))).size)

function partOf(own: readonly Facts[], all: readonly number[]): string[] {
  const [first, last] = [own[0], own.at(-1)]
  const sizes = own.map(({ size }) => size)
  const size = sizeOf(sizes.reduce((sum, one) => sum + one, 0))
  const signs = ['part', `part ${own.length}`, `part size ${size}`, `part ${own.length} size ${size}`]
  signs.push(`part ${own.length}/${all.length}`)
  if (Math.max(...sizes) >= Math.max(...all)) signs.push('part widest')
  if (Math.min(...sizes) <= Math.min(...all)) signs.push('part narrowest')
  for (const one of first?.holds ?? []) signs.push(`part first ${one}`)
  for (const one of last?.holds ?? []) signs.push(`part last ${one}`)
  signs.push(...endsOf('part', `${first?.text ?? ''}${own.length > 1 ? (last?.text ?? '') : ''}`))
  return signs
}

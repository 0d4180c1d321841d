import { blockText, type Block } from '../../stages.ts'
import { isHours, isLabelled } from '../lines/below.ts'
import { beginsNone } from '../paragraphs/joins.ts'
import { isLetter, readSender } from '../lines/letters.ts'
import { endsSentence } from '../characters/marks.ts'
import { isBegun, isPen } from '../lines/offices.ts'
import { isRow } from '../lines/rows.ts'
import { simplified } from '../characters/simplified.ts'
import { isCreditLine, isOpening, isTitleShaped } from '../lines/shapes.ts'
import {
  isAside,
  isCaption,
  isDay,
  isNumbered,
  isNumeral,
  isQuestion,
  isSignature,
  standsAlone,
} from '../lines/standing.ts'
import { hasSurname } from '../characters/surnames.ts'
import { isAsked, isSpeech, isTitle } from '../lines/text-lines.ts'
import { isColumn, isLoose, isNotice, isTitleAlone } from '../lines/title-alone.ts'
import { isNameAlone } from '../lines/names-alone.ts'
import { readPlaced } from '../lines/placed-writers.ts'

/** So long a line is looked at character by character. */
export const SHORT = 30

/** What is known of a block by itself. */
export interface Facts {
  text: string
  /** Its characters, of a longer block the first and the last two, simplified: one sign for both scripts. */
  characters: string
  /** About how long it is, what it begins and ends with, which of the tests below hold, and all in one word. */
  size: string
  begin: string
  end: string
  holds: readonly string[]
  shape: string
}

/** Above a page's first block and below its last one. */
export const NOTHING: Facts = {
  text: '',
  characters: '',
  size: '0',
  begin: '^',
  end: '$',
  holds: ['edge'],
  shape: 'edge',
}

type Test = (text: string, block: Block) => boolean
const short = (most: number, test: (text: string) => boolean): Test => {
  return (text) => text.length < most && test(text)
}
const by = (pattern: RegExp): Test => {
  return (text) => pattern.test(text)
}

/** What the rules ask of a line, and what its characters show; to be weighed, so that none has the last word. */
const TESTS: Record<string, Test> = {
  title: (_, block) => isTitle(block),
  titleShaped: (_, block) => isTitleShaped(block),
  begun: (_, block) => isBegun(block),
  opening: isOpening,
  creditLine: isCreditLine,
  pen: short(30, isPen),
  name: short(20, isNameAlone),
  placed: short(30, (text) => readPlaced(text) !== undefined),
  sender: short(30, (text) => readSender(text) !== undefined),
  notice: short(30, isNotice),
  column: isColumn,
  loose: short(40, isLoose),
  titleAlone: isTitleAlone,
  signature: short(40, isSignature),
  alone: short(80, standsAlone),
  row: isRow,
  day: isDay,
  question: isQuestion,
  asked: isAsked,
  speech: isSpeech,
  letter: isLetter,
  labelled: (_, block) => isLabelled(block),
  hours: isHours,
  caption: isCaption,
  numeral: isNumeral,
  numbered: isNumbered,
  aside: isAside,
  goesOn: beginsNone,
  sentence: endsSentence,
  surname: (text) => hasSurname(text.slice(0, 3)),
  comma: by(/[，,]/u),
  stop: by(/[。；]/u),
  colon: by(/[：:]/u),
  space: by(/\S[\s　]/u),
  digit: by(/\d/u),
  quote: by(/[“「]/u),
  work: by(/《/u),
  bracket: by(/[（(]/u),
  telephone: by(/\d{5}|××/u),
  de: by(/的/u),
  le: by(/了/u),
  latin: by(/[A-Za-z]{2}/u),
  lines: (_, block) => block.lines.length > 1,
  manyLines: (_, block) => block.lines.length > 3,
  indented: (_, block) => block.indented === true,
  flush: (_, block) => block.indented === false,
  writers: (_, block) => block.office === 'writers',
  crosshead: (_, block) => block.office === 'crosshead',
  captionOffice: (_, block) => block.office === 'caption',
}
const ALL = Object.entries(TESTS)

/** @param block with its office, where its own text tells it */
export function factsOf(block: Block): Facts {
  const text = blockText(block)
  const holds = ALL.flatMap(([name, test]) => (test(text, block) ? [name] : []))
  return {
    text,
    characters: simplified(text.length > SHORT ? text.slice(0, 2) + text.slice(-2) : text),
    size: sizeOf(text.length, [2, 4, 6, 9, 12, 16, 20, 24, 28, 36, 50, 80]),
    begin: beginOf(text),
    end: endOf(text),
    holds,
    shape: kindOf(holds) + sizeOf(text.length, [6, 14, 24, 40]),
  }
}

const sizeOf = (length: number, steps: readonly number[]): string =>
  String(steps.find((step) => length <= step) ?? 'long')

const KINDS = ['writers', 'opening', 'crosshead', 'alone', 'title', 'sentence', 'signature']
const kindOf = (holds: readonly string[]): string => KINDS.find((kind) => holds.includes(kind)) ?? 'other'

const ENDS: readonly (readonly [string, RegExp])[] = [
  ['.', /[。！？!?…]$/u],
  ['.”', /[。！？!?…][”’」』]$/u],
  ['”', /[”’」』]$/u],
  [',', /[，,、]$/u],
  [':', /[：:]$/u],
  [';', /[；;]$/u],
  [')', /[)）】〕\]]$/u],
  ['0', /\d$/u],
  ['a', /[A-Za-z]$/u],
  ['mark', /[\p{P}\p{S}]$/u],
]
const BEGINS: readonly (readonly [string, RegExp])[] = [
  ['0', /^\d/u],
  ['“', /^[“‘「『]/u],
  ['(', /^[（(]/u],
  ['[', /^[【〔]/u],
  ['《', /^《/u],
  ['-', /^[—─-]/u],
  ['a', /^[A-Za-z]/u],
  ['mark', /^[\p{P}\p{S}]/u],
  ['一', /^[一二三四五六七八九十]/u],
]
const endOf = (text: string): string => ENDS.find(([, mark]) => mark.test(text))?.[0] ?? 'word'
const beginOf = (text: string): string => BEGINS.find(([, mark]) => mark.test(text))?.[0] ?? 'word'

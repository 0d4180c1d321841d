import type { Headline } from '#domain/schema.ts'
import type { Block } from '../../stages.ts'
import { hasClauses, kickerBySaying } from './kicker.ts'
import { isLabelAlone } from './labels.ts'
import { isSub, READ_DASH, tellsOf } from './subheads.ts'
import { areParallel, areTwins, isBound } from './parallel.ts'
import { areTooLong, partsByRules } from './parts/by-rules.ts'
import { partsOf, type Sure } from './parts/parts.ts'
import type { HeadLine } from './parts/signs.ts'
import { isDateHead } from '../lines/rows.ts'
import { fullWidthMarks } from '../characters/width.ts'
import { isCut } from '../characters/words.ts'

/**
 * Headline blocks → kicker, main, sub. Which lines are which is weighed (`parts`): what the rules say is one of the things that speak
 * for it, and what is sure by the words of a line stands.
 * @param isClose whether no blank line parts it from the text below: then none parts its own lines, and their widths tell
 */
export function readHeadline(found: readonly Block[], isClose = false): Headline {
  const lines = found.flatMap((block) => block.lines.map(({ text }, i) => ({ text, parted: i === 0 })))
  if (!lines[0]) return { main: '无题' }
  const { from, to } = partsOf(lines, isClose, partsByRules(found, isClose), sureOf(lines))
  const texts = lines.map(({ text }) => text)
  const kicker = fullWidthMarks(joinWhere(texts.slice(0, from), (above, line) => !isCut(above, line)))
  const sub = fullWidthMarks(joinLines(texts.slice(to))).replace(READ_DASH, '——')
  const main = fullWidthMarks(joinLines(texts.slice(from, to)))
  return { ...(kicker ? { kicker } : {}), main, ...(sub ? { sub } : {}) }
}

/** What is sure of a headline's parts by the words of its lines: what stands above, and where the subhead begins at the latest. */
function sureOf(lines: readonly HeadLine[]): Sure {
  const texts = lines.map(({ text }) => text)
  const [first = '', second = ''] = texts
  const isLabelled = lines[1]?.parted === true && isLabelAlone(first) && !isCut(first, second)
  const over = kickerBySaying(texts) || (isLabelled || isDateHead(first) ? 1 : 0)
  const below = texts.findIndex((text, i) => i > over && (isSub(text) || tellsOf(texts[i - 1] ?? '', text)))
  return { over, below: below < 0 ? texts.length : below }
}

/** Two lines of five to seven characters are a couplet (灯从海上来 船往天边去); longer ones of one length mostly wrap. */
const isCouplet = (above: string, below: string): boolean =>
  /^\P{P}{5,7}$/u.test(above) && areTwins(above, below) && !isCut(above, below)

/** Who says what follows, at a line's beginning: 李明：…. */
const SPEAKER = /^\p{Script=Han}{2,6}[：:]./u

/**
 * Joins lines by a space where they are parallel clauses, or the second is what somebody says, or together they are longer than one
 * headline is and either may stand alone; by nothing where one wraps.
 */
const joinLines = (lines: readonly string[]): string =>
  joinWhere(lines, (above, line) => {
    const isSaid = SPEAKER.test(line) && !isCut(above, line)
    return isSaid || areParallel(above, line) || isCouplet(above, line) || areWhole(above, line)
  })

const joinWhere = (lines: readonly string[], areApart: (above: string, line: string) => boolean): string =>
  lines.reduce((all, line, i) => {
    const above = lines[i - 1]
    return above === undefined ? line : `${all}${areApart(above, line) ? ' ' : ''}${line}`
  }, '')

/** Whether two lines are clauses each, by their length or the blank between clauses in one of them. */
const areWhole = (above: string, below: string): boolean =>
  !isCut(above, below) &&
  !isBound(above, below) &&
  (areTooLong(above, below) || hasClauses(above) || hasClauses(below))

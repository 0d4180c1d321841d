import type { Line } from '../../stages.ts'
import { endsSentence } from '../characters/marks.ts'
import { readPlaced } from '../lines/placed-writers.ts'
import { isOpening, isTitleShaped, MOST_HEADLINE_LINES } from '../lines/shapes.ts'
import { isQuestion } from '../lines/standing.ts'
import { readWriters } from '../lines/writers.ts'
import { joinText } from './join-text.ts'

/** So many lines of a headline stand above a credit where neither a blank line nor an indent parts them. */
const MOST_LINES_ABOVE = 3

/**
 * The places of lines that begin a block, or go on with a headline, whatever their length: a credit or a line of writers
 * below lines of a headline, and those, up to where a sentence ends above them. In the middle of a paragraph a credit may stand at
 * a line's beginning as well.
 */
export function headsAboveNews(group: readonly Line[]): Map<number, 'begins' | 'goes on'> {
  const places = new Map<number, 'begins' | 'goes on'>()
  // A line of text that is cut has more commas than one.
  const isTitleAt = (at: number): boolean =>
    group.slice(at, at + 1).every((line) => isTitle(line) && !/，.*，/u.test(line.text))
  const isSentence = (at: number): boolean => endsSentence(group[at]?.text ?? '。')
  group.forEach(({ text }, i) => {
    if (i === 0 || !(isOpening(text) || readWriters(text) !== undefined)) return
    let from = i
    const most = i <= MOST_HEADLINE_LINES ? MOST_HEADLINE_LINES : MOST_LINES_ABOVE
    while (from > 0 && i - from < most && !isSentence(from - 1) && isTitleAt(from - 1)) from -= 1
    if (!isSentence(from - 1)) return
    places.set(i, 'begins')
    for (let at = from; at < i; at += 1) places.set(at, at === from ? 'begins' : 'goes on')
  })
  return places
}

/** Lines as one, which stands where the first of them does. */
export const joined = (lines: readonly Line[]): Line =>
  lines.reduce((all, line) => ({ ...all, text: joinText(all.text, line.text) }))

/** Lines up to the first of writers, or that asks (问：…), but for the first line itself. */
export function withoutWriters(lines: readonly Line[]): readonly Line[] {
  const isWriters = ({ text }: Line, i: number): boolean =>
    readWriters(text) !== undefined ||
    isQuestion(text) ||
    (i === lines.length - 1 && readPlaced(text) !== undefined)
  const at = lines.findIndex((line, i) => i > 0 && isWriters(line, i))
  return at < 0 ? lines : lines.slice(0, at)
}

/** Whether a line may be one of a headline. */
export const isTitle = ({ text }: Line): boolean => !/[。；]/u.test(text) && text.length <= 40

/** Whether lines are a headline. */
export const isHeadline = (lines: readonly Line[]): boolean =>
  lines.length <= MOST_HEADLINE_LINES &&
  lines.filter(({ text }) => /[，,]$/u.test(text)).length < 2 &&
  lines.every((line) => isTitle(line) && /\p{Script=Han}/u.test(line.text)) &&
  isTitleShaped({ lines: [joined(lines)] })

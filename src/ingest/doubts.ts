import type { Doubt, Doubts, RawText } from './stages.ts'
import { say } from './wording/said.ts'

/** Marks that were made full-width right beside a Latin word, where a half-width one may have been meant. */
export function doubtMarks(before: string, after: string, line: number, doubts: Doubts): void {
  if (before === after) return
  for (let i = 0; i < after.length; i += 1) {
    if (before.charAt(i) === after.charAt(i)) continue
    if (!/[A-Za-z]/u.test(after.charAt(i - 1) + after.charAt(i + 1))) continue
    doubts.push({
      line,
      kind: 'mark',
      said: say('mark', before.charAt(i), after.charAt(i)),
      text: after.slice(Math.max(0, i - 10), i + 11),
    })
  }
}

/** Characters that nobody could read: 〓 stands for them (`cleanCharacters`), and only who has the page knows them. */
export function doubtGaps(text: string, line: number, doubts: Doubts): void {
  const gaps = text.split('〓').length - 1
  if (gaps === 0) return
  const at = text.indexOf('〓')
  doubts.push({ line, kind: 'mark', said: say('gap', gaps), text: text.slice(Math.max(0, at - 10), at + 11) })
}

/** How far below its headline a name is looked for: more lines than any article of a page has. */
const LONGEST_ARTICLE = 500

/** A doubt known by its article only gets the line on which its text stands: the first from the article's on. */
export function placed(doubts: readonly Doubt[], { text, firstLine }: RawText): Doubt[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
  return doubts.map((doubt) => {
    if (doubt.kind !== 'name') return doubt
    const from = Math.max(0, doubt.line - firstLine)
    const at = lines.slice(from, from + LONGEST_ARTICLE).findIndex((line) => line.includes(doubt.text))
    return at < 0 ? doubt : { ...doubt, line: at + from + firstLine }
  })
}

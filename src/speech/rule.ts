/** A way to say what stands in a text: each match that it has words for is replaced by them. */
export interface Rule {
  pattern: RegExp
  /** The words for a match, or undefined to leave it to a later rule; `text` is the sentence so far, `at` where the match begins. */
  say: (match: readonly (string | undefined)[], text: string, at: number) => string | undefined
}

export const rule = (pattern: RegExp, say: Rule['say']): Rule => ({ pattern, say })

/** Applies rules one after another: the words of one hold no digits, so that a later one leaves them alone. */
export function apply(rules: readonly Rule[], text: string): string {
  let said = text
  for (const { pattern, say } of rules) {
    const before = said
    let last = 0
    let out = ''
    for (const match of before.matchAll(pattern)) {
      if (isInside(before, match.index)) continue
      const words = say(match, before, match.index)
      if (words === undefined) continue
      out += before.slice(last, match.index) + words
      last = match.index + match[0].length
    }
    said = out + before.slice(last)
  }
  return said
}

/** Whether a match would begin in the middle of a number. (A pattern that looks behind is unknown to Safari before 16.4.) */
const isInside = (text: string, at: number): boolean =>
  /^\d/.test(text.charAt(at)) && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at))

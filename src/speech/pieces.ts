/** Characters that any voice says in a second at its own speed. */
const PER_SECOND = 4
/** Seconds that one utterance may take: desktop Google voices fall silent after about 14. */
const LONGEST = 11

/** How many characters one utterance may have at a speed. */
export const limitAt = (rate: number): number => Math.max(8, Math.floor(PER_SECOND * LONGEST * rate))

/** Marks at which a voice rests anyway, the stronger first. */
const RESTS = [/[。！？；]/gu, /[，：]/gu, /[、 ]/gu]

/** Cuts off what can be said at once: all of a short text, else up to the last good rest within `limit` characters. */
export function cut(text: string, limit: number): [piece: string, rest: string] {
  if (text.length <= limit) return [text, '']
  const head = text.slice(0, limit)
  for (const rest of RESTS) {
    const end = [...head.matchAll(rest)].at(-1)?.index
    // A crumb at the beginning is no piece.
    if (end !== undefined && end >= limit / 4) return [text.slice(0, end + 1), text.slice(end + 1)]
  }
  const whole = head.replace(/[\uD800-\uDBFF]$/, '')
  return [whole, text.slice(whole.length)]
}

/** Milliseconds after which a piece that has begun is over, whether the engine says so or not. */
export const longestOf = (text: string, rate: number): number =>
  Math.min(16_000, 2500 + (text.length * 1000) / (2 * rate))

/** Milliseconds that no voice can be quicker than: what ends before was not said. */
export const shortestOf = (text: string, rate: number): number => (text.length * 30) / rate

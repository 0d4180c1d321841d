import { boundsOf, choose, NEVER } from './choices.ts'
import { firstOf, LABELS, mayFollow, OUTSIDE } from './labels.ts'

const PERSON = firstOf('person')

/** The best labelling of a text, and what it was found by. */
export interface Labelling {
  labels: Uint8Array
  /** For each character and label, the best that the text up to there can score: `length × LABELS`. */
  forward: Int32Array
}

/**
 * The best labels for a text (Viterbi): the most that the characters' scores and the steps from label to label can
 * add up to. `scores` is `length × LABELS`, `steps` is `LABELS × LABELS`.
 */
export function label(scores: Int32Array, steps: Int32Array): Labelling {
  const length = scores.length / LABELS
  const labels = new Uint8Array(length)
  const forward = new Int32Array(length * LABELS)
  const from = new Uint8Array(length * LABELS)
  if (length === 0) return { labels, forward }
  for (let y = 0; y < LABELS; y += 1)
    forward[y] = mayFollow(OUTSIDE, y) ? (scores[y] ?? 0) + (steps[y] ?? 0) : NEVER
  const { most, least } = boundsOf(steps, false)
  const chosen = new Uint8Array(LABELS)
  let quiet = false
  for (let i = 1; i < length; i += 1) {
    const last = (i - 1) * LABELS
    const own = i * LABELS
    const wasQuiet = quiet
    quiet = isQuiet(scores, own)
    // Between two characters that no name comes near, there is one way: most of a text is so.
    if (quiet && wasQuiet) {
      for (let y = 1; y < LABELS; y += 1) forward[own + y] = NEVER
      forward[own] = (forward[last] ?? 0) + (steps[0] ?? 0) + (scores[own] ?? 0)
      continue
    }
    const count = choose(forward, last, most, least, 1, chosen)
    for (let y = 0; y < LABELS; y += 1) {
      let top = NEVER
      let arg = 0
      // A further character follows one of two labels; any other may follow all.
      if (y > 0 && y % 2 === 0) {
        const begun = (forward[last + y - 1] ?? 0) + (steps[(y - 1) * LABELS + y] ?? 0)
        const gone = (forward[last + y] ?? 0) + (steps[y * LABELS + y] ?? 0)
        if (begun > top) {
          top = begun
          arg = y - 1
        }
        if (gone > top) {
          top = gone
          arg = y
        }
      } else
        for (let k = 0; k < count; k += 1) {
          const x = chosen[k] ?? 0
          const score = (forward[last + x] ?? 0) + (steps[x * LABELS + y] ?? 0)
          if (score > top) {
            top = score
            arg = x
          }
        }
      forward[own + y] = top + (scores[own + y] ?? 0)
      from[own + y] = arg
    }
  }
  let best = 0
  const end = (length - 1) * LABELS
  for (let y = 1; y < LABELS; y += 1) if ((forward[end + y] ?? 0) > (forward[end + best] ?? 0)) best = y
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = best
    best = from[i * LABELS + best] ?? 0
  }
  return { labels, forward }
}

/** By so much a character is outside rather than anything else when nothing around it can change that. */
const QUIET = 150

function isQuiet(scores: Int32Array, own: number): boolean {
  const outside = (scores[own] ?? 0) - QUIET
  for (let y = 1; y < LABELS; y += 1) if ((scores[own + y] ?? 0) > outside) return false
  return true
}

/** How sure a labelling is. */
export interface Margins {
  /** By how much the best labelling beats the best one that labels a character otherwise, for each character. */
  margins: Int32Array
  /** What the best labelling scores. */
  best: number
  /** The most that the text from a character on can score where a person of one, or of more, characters ends before it. */
  ended: Int32Array
}

/** How sure each character's label is (max-marginals: the forward pass of {@link label} and a backward one). */
export function marginsOf(scores: Int32Array, steps: Int32Array, { labels, forward }: Labelling): Margins {
  const margins = new Int32Array(labels.length)
  const ended = new Int32Array(2 * labels.length + 2)
  let best = 0
  let behind = new Int32Array(LABELS)
  let before = new Int32Array(LABELS)
  const next = new Int32Array(LABELS)
  const { most, least } = boundsOf(steps, true)
  const choice = new Uint8Array(LABELS)
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    const own = i * LABELS
    const chosen = labels[i] ?? 0
    if (i === labels.length - 1) best = forward[own + chosen] ?? 0
    // Where only the outside could be reached there is nothing to compare.
    if ((forward[own + 1] ?? 0) <= NEVER) {
      const here = (behind[OUTSIDE] ?? 0) + (scores[own] ?? 0)
      margins[i] = -NEVER
      for (let x = 0; x < LABELS; x += 1) before[x] = here + (steps[x * LABELS] ?? 0)
      ended[2 * i] = before[PERSON] ?? 0
      ended[2 * i + 1] = before[PERSON + 1] ?? 0
      const free = behind
      behind = before
      before = free
      continue
    }
    let other = NEVER
    for (let y = 0; y < LABELS; y += 1) {
      const here = (forward[own + y] ?? 0) + (behind[y] ?? 0)
      if (y !== chosen && here > other) other = here
      next[y] = (behind[y] ?? 0) + (scores[own + y] ?? 0)
    }
    margins[i] = (forward[own + chosen] ?? 0) + (behind[chosen] ?? 0) - other
    const count = choose(next, 0, most, least, 2, choice)
    for (let x = 0; x < LABELS; x += 1) {
      let top = NEVER
      // Any first character may follow, and the outside; of further ones only this kind's own.
      for (let k = 0; k < count; k += 1) {
        const y = choice[k] ?? 0
        const score = (next[y] ?? 0) + (steps[x * LABELS + y] ?? 0)
        if (score > top) top = score
      }
      if (x === PERSON || x === PERSON + 1) ended[2 * i + x - PERSON] = top
      const further = x + (x % 2)
      if (x > 0) top = Math.max(top, (next[further] ?? 0) + (steps[x * LABELS + further] ?? 0))
      before[x] = top
    }
    const spare = behind
    behind = before
    before = spare
  }
  return { margins, best, ended }
}

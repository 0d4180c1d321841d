import { before } from '../bodies/beside-names.ts'
import { label, type Labelling, type Margins } from './decode.ts'
import { firstOf, LABELS, OUTSIDE, spansOf, type Span } from './labels.ts'

/** A person whom the best labelling of a text does not have so, and by how much it scores more than the best one that has. */
export interface SecondReading {
  start: number
  end: number
  behind: number
}

const FIRST = firstOf('person')
const FURTHER = FIRST + 1
/** What is further behind the best labelling is hardly ever a name. */
const FAR = 200
const LONGEST = 4

/**
 * People who were nearly read: where the best labelling has nothing and an office or a list stands before, or where it
 * has one who begins there and ends elsewhere. What the best labelling with each scores is known exactly from the
 * passes before and behind ({@link Margins}).
 */
export function secondReadings(
  text: string,
  scores: Int32Array,
  steps: Int32Array,
  { labels, forward }: Labelling,
  { best, ended }: Margins,
): SecondReading[] {
  const found: SecondReading[] = []
  const further = steps[FIRST * LABELS + FURTHER] ?? 0
  const again = steps[FURTHER * LABELS + FURTHER] ?? 0
  for (let start = 0; start + 1 < labels.length; start += 1) {
    const begun = labels[start]
    let score = forward[start * LABELS + FIRST] ?? 0
    if ((begun !== OUTSIDE && begun !== FIRST) || score < best - UNREACHED) continue
    let own = start + 1
    if (begun === FIRST) while (labels[own] === FURTHER) own += 1
    const most = Math.min(start + LONGEST, labels.length)
    for (let end = start + 2; end <= most && isFree(labels[end - 1], begun); end += 1) {
      score += (end === start + 2 ? further : again) + (scores[(end - 1) * LABELS + FURTHER] ?? 0)
      // Between two characters that no name comes near, nothing is known of one.
      if ((forward[(end - 1) * LABELS + FURTHER] ?? 0) < best - UNREACHED) break
      const behind = Math.max(1, best - score - (ended[2 * end + 1] ?? 0))
      if (behind > FAR || (begun === FIRST && end === own)) continue
      if (begun === FIRST || followsOffice(text, start) || isListed(text, labels, start))
        found.push({ start, end, behind })
    }
  }
  return found
}
const UNREACHED = 1e8

const isFree = (now: number | undefined, begun: number | undefined): boolean =>
  now === OUTSIDE || (now === FURTHER && begun === FIRST)

/** Whether an office stands right before a place of a text. */
const followsOffice = (text: string, at: number): boolean => before(text, at) > 3

/** Whether a person stands before, with the comma of a list between. */
const isListed = (text: string, labels: Uint8Array, at: number): boolean =>
  at > 1 && text.charAt(at - 1) === '、' && (labels[at - 2] === FURTHER || labels[at - 2] === FIRST)

/** The best reading of a text in which all these people are: what stands at them, their offices, is read so too. */
export function readWith(
  people: readonly { start: number; end: number }[],
  scores: Int32Array,
  steps: Int32Array,
): Span[] {
  const forced = scores.slice()
  for (const { start, end } of people)
    for (let i = start; i < end; i += 1) {
      const own = i * LABELS + (i === start ? FIRST : FURTHER)
      forced[own] = (forced[own] ?? 0) + FORCE
    }
  return spansOf(label(forced, steps).labels)
}
const FORCE = 1e5

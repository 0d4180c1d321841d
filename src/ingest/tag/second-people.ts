import { withSpans, type ReadSpan, type TextReading } from './learnt/read.ts'

/** What each further place of an article where a name was read says for it, in the measure of margins, and for how many. */
const ELSEWHERE = 60
const MOST = 2

/**
 * Of people who were nearly read ({@link ReadSpan.margin} below 0), those stay that no other name lies over; where one
 * begins with a name that was read and ends elsewhere, the article decides which of the two is meant (黄河正, where it
 * has 黄河 twice more).
 */
export function chosenPeople(texts: readonly TextReading[]): readonly TextReading[] {
  if (!texts.some(({ spans }) => spans.some(({ margin }) => margin < 0))) return texts
  const places = new Map<string, number>()
  for (const { spans } of texts)
    for (const { kind, margin, name } of spans)
      if (kind === 'person' && margin >= 0) places.set(name, (places.get(name) ?? 0) + 1)
  const worth = ({ name, margin }: ReadSpan): number => {
    const others = (places.get(name) ?? 0) - (margin >= 0 ? 1 : 0)
    return Math.min(margin, 0) + ELSEWHERE * Math.min(others, MOST)
  }
  return texts.map((text) => {
    if (!text.spans.some(({ margin }) => margin < 0)) return text
    const kept: ReadSpan[] = []
    const byWorth = text.spans.filter(({ kind }) => kind === 'person').sort((a, b) => worth(b) - worth(a))
    for (const span of byWorth) if (!kept.some((other) => overlap(span, other))) kept.push(span)
    const rest = text.spans.filter(({ kind }) => kind !== 'person')
    return withSpans(
      text,
      [...rest, ...kept].sort((a, b) => a.start - b.start),
    )
  })
}

const overlap = (a: ReadSpan, b: ReadSpan): boolean => a.start < b.end && b.start < a.end

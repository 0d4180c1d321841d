import { simplified } from '../../steps/characters/simplified.ts'
import { withSpans, type ReadSpan, type TextReading } from '../learnt/read.ts'
import type { Model } from '../model/model.ts'
import { endFits } from './name-ends.ts'
import { overlap } from '../stretch.ts'

/** What each further place of an article where a name was read says for it, in the measure of margins, and for how many. */
const ELSEWHERE = 60
const MOST = 2

/**
 * Of people who were nearly read ({@link ReadSpan.margin} below 0), those stay that no other name lies over; where one
 * begins with a name that was read and ends elsewhere, the article decides which of the two is meant (黄河正, where it
 * has 黄河 twice more).
 */
export function chosenPeople(
  paragraphs: readonly string[],
  texts: readonly TextReading[],
  model: Model,
): readonly TextReading[] {
  if (!texts.some(({ spans }) => spans.some(({ margin }) => margin < 0))) return texts
  const places = new Map<string, number>()
  for (const { spans } of texts)
    for (const { kind, margin, name } of spans)
      if (kind === 'person' && margin >= 0) places.set(name, (places.get(name) ?? 0) + 1)
  const worth = ({ name, margin }: ReadSpan): number => {
    const others = (places.get(name) ?? 0) - (margin >= 0 ? 1 : 0)
    return Math.min(margin, 0) + ELSEWHERE * Math.min(others, MOST)
  }
  return texts.map((text, i) => {
    if (!text.spans.some(({ margin }) => margin < 0)) return text
    const kept: ReadSpan[] = []
    const plain = simplified(paragraphs[i] ?? '')
    const people = text.spans.filter(({ kind }) => kind === 'person')
    const byWorth = people
      .map((span) => ({ span, worth: worth(span) + fitOf(span, people, plain, model) }))
      .sort((a, b) => b.worth - a.worth)
    for (const { span } of byWorth) if (!kept.some((other) => overlap(span, other))) kept.push(span)
    const rest = text.spans.filter(({ kind }) => kind !== 'person')
    return withSpans(
      text,
      [...rest, ...kept].sort((a, b) => a.start - b.start),
    )
  })
}

/** What its end says for a name, where another begins at the same place. */
const fitOf = (span: ReadSpan, people: readonly ReadSpan[], plain: string, model: Model): number =>
  people.some((other) => other !== span && other.start === span.start)
    ? endFits(plain, span.start, span.end, model)
    : 0

import { featuresOf } from '../learnt/features.ts'
import { labelsOf, type Span } from '../learnt/labels.ts'
import { sightOf } from '../learnt/sight.ts'
import type { Model } from '../model/model.ts'
import { viewOf } from '../view.ts'
import type { Sample } from './learner.ts'
import { NameMaker } from './names.ts'
import type { MarkedArticle, MarkedLine } from './parse.ts'
import type { Random } from './random.ts'
import type { TrainingArticle } from './texts.ts'
import { poolOf, vary } from './vary.ts'

const NO_HOME: ReadonlySet<string> = new Set()

/** What is learnt from: each line as written, and `variants` times with other names. */
export function* samplesOf(
  articles: readonly TrainingArticle[],
  variants: number,
  model: Model,
  random: Random,
): Generator<Sample> {
  const texts = articles.map(({ lines }) => lines)
  const variation = {
    random,
    maker: new NameMaker(model),
    companies: poolOf(texts, 'company'),
    organisations: poolOf(texts, 'organisation'),
    characters: charactersOf(texts),
  }
  for (let k = 0; k <= variants; k += 1)
    for (const { lines, national } of articles)
      for (const line of k === 0 ? lines : vary(lines, { ...variation, odd: !national })) {
        const { text, spans } = viewed(line)
        if (text !== '')
          yield {
            features: featuresOf(sightOf(text, model, NO_HOME), model),
            labels: labelsOf(spans, text.length),
          }
      }
}

/** A marked line as the tagger will see such a line: folded, the blanks in names left out. */
function viewed(line: MarkedLine): MarkedLine {
  const { text, at } = viewOf(line.text)
  const back = new Map(Array.from(at, (printed, k) => [printed, k]))
  const spans = line.spans.flatMap(({ start, end, kind }): Span[] => {
    const [from, to] = [back.get(start), back.get(end - 1)]
    return from === undefined || to === undefined ? [] : [{ start: from, end: to + 1, kind }]
  })
  return { text, spans }
}

/** The characters that the places of the texts are made of, without what only says what they are. */
function charactersOf(articles: readonly MarkedArticle[]): string[] {
  const all = new Set<string>()
  for (const { text, spans } of articles.flat())
    for (const { start, end, kind } of spans)
      if (kind === 'place') for (const c of text.slice(start, end)) all.add(c)
  return [...all].filter((c) => /\p{Script=Han}/u.test(c) && !/[省市县区镇乡村州旗街道路]/u.test(c)).sort()
}

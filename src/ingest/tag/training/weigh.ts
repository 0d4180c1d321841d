/**
 * How much each sign of {@link SIGNS} says: a logistic regression over names that were read in texts which the weights
 * were not learnt from. Plain gradient descent from nothing: equal texts give equal numbers.
 */
import { settled } from '../settle.ts'
import { evidenceOf, SIGNS, sureness, type Evidence } from '../evidence.ts'
import { readText } from '../learnt/read.ts'
import type { Weights } from '../learnt/weights.ts'
import type { Model } from '../model/model.ts'
import type { TrainingArticle } from './texts.ts'

const ROUNDS = 3000
const STEP = 2
const SHRINK = 1e-4

/** A name that was read, and whether it is one. */
export interface Case {
  person: boolean
  evidence: Evidence
  right: boolean
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['company', 'companies'],
  ['organisation', 'organisations'],
])

/** The names read in articles by weights that do not know them; what may or may not count is left out. */
export function* casesOf(
  articles: readonly TrainingArticle[],
  weights: Weights,
  model: Model,
): Generator<Case> {
  for (const { lines } of articles) {
    const truth = new Set<string>()
    const free = new Set<string>()
    for (const { text, spans } of lines)
      for (const { start, end, kind } of spans) {
        const name = text.slice(start, end).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
        if (KINDS.has(kind)) truth.add(`${KINDS.get(kind) ?? ''} ${name}`)
        else free.add(name)
      }
    const paragraphs = lines.map(({ text }) => text)
    const texts = settled(
      paragraphs,
      paragraphs.map((text) => readText(text, model, new Set(), weights)),
      model,
    )
    for (const [key, evidence] of evidenceOf(paragraphs, texts, model)) {
      const name = key.slice(key.indexOf(' ') + 1)
      if (!truth.has(key) && free.has(name)) continue
      yield { person: key.startsWith('people'), evidence, right: truth.has(key) }
    }
  }
}

/** Fits the signs to the cases: a number each, to two decimals. */
export function fit(cases: readonly Case[]): number[] {
  const weights = SIGNS.map(() => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = SIGNS.map(() => 0)
    for (const { evidence, right } of cases) {
      const error = (right ? 1 : 0) - chance(evidence, weights)
      evidence.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + error * value
      })
    }
    slope.forEach((value, k) => {
      const own = weights[k] ?? 0
      weights[k] = own + STEP * (value / cases.length - SHRINK * own)
    })
  }
  return weights.map((value) => Math.round(value * 100) / 100)
}

const chance = (evidence: Evidence, weights: readonly number[]): number =>
  1 / (1 + Math.exp(-sureness(evidence, weights)))

import { NO_WEIGHTS, readWeights, packWeights, type Weights } from '#ingest/steps/weighed/weights.ts'
import { percent } from './corpora.ts'
import { damagedAgain, SHORTEST_PIECE } from './ingest/damage.ts'
import { score, type Tally } from './ingest/score.ts'
import { learn } from './ingest/learner.ts'
import { HALVES, pagesToLearn, samplesOf, type OwnPage } from './ingest/samples.ts'
import { randomFrom } from '../support/random.ts'

const FOLDS = 5
/** How often pages are damaged anew to be counted: otherwise than those that were learnt from. */
const AGAIN = 5

/**
 * What weighing gives on pages that were not learnt from: the own test pages in five parts, each read with weights learnt from
 * the other four; with the rules alone beside it. Blind pages tell most, since the rules were not written with them at hand.
 */
export function run(): Promise<void> {
  const random = randomFrom(5)
  const pages = pagesToLearn().map((page) => ({ ...page, fold: random(FOLDS) }))
  const rows: Record<string, Tally[]> = {}
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = readWeights(packWeights(learn(samplesOf(pages.filter((page) => page.fold !== fold)))))
    const held = pages.filter((page) => page.fold === fold)
    for (const half of HALVES) {
      const own = held.filter((page) => page.half === half)
      count(rows, half, own, weights)
      if (half !== 'blind') continue
      count(
        rows,
        'blind, to 183',
        own.filter(({ number }) => number < 184),
        weights,
      )
      count(
        rows,
        'blind, from 184',
        own.filter(({ number }) => number >= 184),
        weights,
      )
    }
  }
  console.table(Object.fromEntries(Object.entries(rows).map(([name, tallies]) => [name, rowOf(tallies)])))
  return Promise.resolve()
}

function count(
  rows: Record<string, Tally[]>,
  name: string,
  pages: readonly OwnPage[],
  weights: Weights,
): void {
  const gold = pages.map((page) => page.gold)
  if (gold.length === 0) return
  const again = Array.from({ length: AGAIN }, (_, n) => damagedAgain(gold, n + 1, SHORTEST_PIECE)).flat()
  for (const [state, own] of [
    ['', gold],
    [', damaged anew', again],
  ] as const)
    for (const [way, by] of [
      ['rules', NO_WEIGHTS],
      ['weighed', weights],
    ] as const)
      (rows[`${name}${state}: ${way}`] ??= []).push(score(own, by))
}

function rowOf(tallies: readonly Tally[]): Record<string, string | number> {
  const share = (name: 'articles' | 'paragraphs' | 'bylines'): string =>
    percent(
      tallies.reduce((sum, tally) => sum + tally[name][0], 0),
      tallies.reduce((sum, tally) => sum + tally[name][1], 0),
    )
  return {
    articles: tallies.reduce((sum, tally) => sum + tally.articles[1], 0),
    'articles right': share('articles'),
    'paragraphs exact': share('paragraphs'),
    bylines: share('bylines'),
    'pages ± a character': tallies.reduce((sum, tally) => sum + tally.changed, 0),
  }
}

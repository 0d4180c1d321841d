/**
 * Learns what `../learnt` needs from the marked texts beside this file, which were written for it: no annotated corpus
 * is used. `npm run train`, some quarter of an hour of CPU and 3 GB. Whole numbers, one order, one seed: the same texts give the same
 * weights, byte for byte. `-- --without county,inland` leaves those texts out and `-- --out FILE` writes elsewhere,
 * to measure on texts that nothing was learnt from. `-- --signs` fits the signs anew as well: how far each is to be trusted depends on the
 * rules that are asked with them, so whoever takes others looks at what they do (decision 66).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BITS, readWeights } from '../learnt/weights.ts'
import { loadModel } from '../model/model.ts'
import { numberByUse } from './common.ts'
import { Learner, type Sample } from './learner.ts'
import { Random } from './random.ts'
import { samplesOf } from './samples.ts'
import { madeFrom, readTexts, type TrainingArticle } from './texts.ts'
import { casesOf, fit, type Case } from './weigh.ts'

const SEED = 7
/** How often each text is varied, how often learning begins anew, and how often each text is seen then. */
const WHOLE = { variants: 7, runs: 6, epochs: 6 }
const HALF = { variants: 4, runs: 1, epochs: 5 }
/** So much of what it sees is hidden from the learner each time, so that it leans on no single sign. */
const HIDDEN = 0.15
/** The most features that are kept: 2.2 MB. */
const MOST = 140_000

function learn(articles: readonly TrainingArticle[], { variants, runs, epochs }: typeof WHOLE): Uint8Array {
  const random = new Random(SEED)
  const samples = [...samplesOf(articles, variants, loadModel(), random)]
  console.log(`${articles.length} articles, ${samples.length} lines with their variations`)
  const hashes = numberByUse(samples, BITS)
  const learner = new Learner()
  for (let run = 1; run <= runs; run += 1) {
    for (let epoch = 1; epoch <= epochs; epoch += 1) {
      shuffle(samples, random)
      let right = 0
      for (const sample of samples) if (learner.learn(sample, () => random.chance(HIDDEN))) right += 1
      console.log(
        `run ${run}, round ${epoch}: ${((100 * right) / samples.length).toFixed(1)} % of lines right`,
      )
    }
    learner.endRun()
  }
  return learner.weights(MOST, hashes)
}

function shuffle(samples: Sample[], random: Random): void {
  for (let i = samples.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    const [a, b] = [samples[i], samples[j]]
    if (a && b) [samples[i], samples[j]] = [b, a]
  }
}

/** What each sign says is fitted on the half of the texts that the weights were not learnt from, both ways. */
function signs(wanted: (name: string) => boolean): string {
  const cases = [0, 1].flatMap((half): Case[] => {
    const weights = readWeights(
      learn(
        readTexts((name, k) => wanted(name) && k % 2 !== half),
        HALF,
      ),
    )
    return [
      ...casesOf(
        readTexts((name, k) => wanted(name) && k % 2 === half),
        weights,
        loadModel(),
      ),
    ]
  })
  const people = fit(cases.filter(({ person }) => person))
  const bodies = fit(cases.filter(({ person }) => !person))
  return `// Made by training/train.ts.
/** What each sign says, in the order of the signs, for people and for companies and organisations. */
export const SIGN_WEIGHTS = {
  // prettier-ignore
  people: [${people.join(', ')}],
  // prettier-ignore
  bodies: [${bodies.join(', ')}],
}
`
}

const { values } = parseArgs({
  options: {
    without: { type: 'string' },
    out: { type: 'string' },
    signs: { type: 'boolean', default: false },
  },
})
const wanted = (name: string): boolean => !values.without?.split(',').some((left) => name.startsWith(left))
const here = (name: string): URL => new URL(`../learnt/${name}`, import.meta.url)
if (values.signs) writeFileSync(here('signs.ts'), signs(wanted))
const bytes = learn(readTexts(wanted), WHOLE)
writeFileSync(values.out ?? here('weights.bin'), bytes)
if (!values.out) writeFileSync(here('made-from.txt'), madeFrom(bytes, readFileSync(here('signs.ts'), 'utf8')))
console.log(`${bytes.length} bytes`)

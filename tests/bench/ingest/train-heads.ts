/**
 * Learns what `src/ingest/steps/heads/parts` weighs, from the headlines of the project's own test pages but the last blind ones and from those in `tests/corpora/headlines`:
 * `npm run train:headlines`, a minute of CPU. Whole steps, one order, one seed: the same headlines give the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs'
import { packWeights } from '#ingest/steps/weighed/weights.ts'
import { learnHeads } from './head-learner.ts'
import { headsToLearn } from './head-samples.ts'

const heads = headsToLearn()
const bytes = packWeights(learnHeads(heads))
const place = process.argv[2] ?? new URL('../../../src/ingest/steps/heads/parts/weights.bin', import.meta.url)
writeFileSync(place, bytes)
console.log(`${heads.length} headlines, ${bytes.length} bytes`)

/**
 * Learns what `src/ingest/steps/weighed` weighs, from the project's own test pages but the last blind ones: `npm run train:pages`,
 * some minutes of CPU. Whole steps, one order, one seed: the same pages give the same weights, byte for byte.
 */
import { writeFileSync } from 'node:fs'
import { packWeights } from '#ingest/steps/weighed/weights.ts'
import { learn } from './learner.ts'
import { pagesToLearn, samplesOf } from './samples.ts'

const samples = samplesOf(pagesToLearn())
const bytes = packWeights(learn(samples))
const place = process.argv[2] ?? new URL('../../../src/ingest/steps/weighed/weights.bin', import.meta.url)
writeFileSync(place, bytes)
console.log(`${samples.length} pages, ${bytes.length} bytes`)

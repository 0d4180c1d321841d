import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadModel } from '../model/model.ts'
import { viewOf } from '../view.ts'
import { FEATURES, featuresOf } from './features.ts'
import { LABELS } from './labels.ts'
import { addRow, LANES, labelSums } from './rows.ts'
import { scoresOf } from './scores.ts'
import { sightOf } from './sight.ts'
import { loadWeights } from './weights.ts'

const model = loadModel()
const weights = loadWeights()

/** What all features of each character weigh, fetched one by one. */
function oneByOne(features: Uint32Array): number[] {
  const scores = new Int32Array((features.length / FEATURES) * LABELS + 4 * LANES)
  for (let i = 0; i * FEATURES < features.length; i += 1) {
    const halves = [new Float64Array(LANES), new Float64Array(LANES)] as const
    for (let k = 0; k < FEATURES; k += 1)
      addRow(features[i * FEATURES + k] ?? 0, weights, halves[k % 2 === 0 ? 0 : 1], 0)
    for (let k = 0; k < LANES; k += 1)
      labelSums(halves[0][k] ?? 0, halves[1][k] ?? 0, scores, i * LABELS + 4 * k)
  }
  return [...scores.subarray(0, (features.length / FEATURES) * LABELS)]
}

it('what is remembered and added up is what all features of a character weigh', () => {
  const page = readFileSync(new URL('../../../../content/2024-02-24-01.txt', import.meta.url), 'utf8')
  const lines = page.split('\n').filter((line) => line !== '')
  // Twice, for the second time all is remembered; then as one text, longer than what is scored at a time.
  for (const line of [...lines, ...lines, lines.join(''), '张', '县长张三（女）', 'A股2024年，“中心”']) {
    const sight = sightOf(viewOf(line).text, model, new Set())
    expect([...scoresOf(sight, model, weights)]).toEqual(oneByOne(featuresOf(sight, model)))
  }
})

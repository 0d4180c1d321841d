import { expect, it } from 'vitest'
import { loadModel } from '../model/model.ts'
import { numberByUse } from './common.ts'
import { Learner } from './learner.ts'
import { parseLine, parseTexts } from './parse.ts'
import { Random } from './random.ts'
import { samplesOf } from './samples.ts'

const TEXT = `# {r|镇长}{p|林渔}看望{p|许多}
{r|{o|海角镇政府}镇长}{p|林渔}昨天到{l|云海市}{c|海角灯具厂}，{p|许　多}说：“许多人来了。”
===
# 灯塔亮了
{o|县交通局}和{o|县财政局}出资，{r|副县长}{p|沈禾}、{p|周望川}到场。
`

it('learns what it is shown, and equal texts give equal bytes, whatever its features are numbered by', () => {
  const articles = parseTexts(TEXT).map((lines) => ({ lines, national: false }))
  const learn = (byUse: boolean): { bytes: Uint8Array; right: boolean } => {
    const random = new Random(1)
    const samples = [...samplesOf(articles, 2, loadModel(), random)]
    const hashes = byUse ? numberByUse(samples, 14) : undefined
    const learner = new Learner(14)
    let right = false
    for (let round = 0; round < 20; round += 1)
      right = samples.map((sample) => learner.learn(sample, () => random.chance(0.1))).every(Boolean) || right
    learner.endRun()
    return { bytes: learner.weights(3000, hashes), right }
  }
  const [one, two] = [learn(true), learn(false)]
  expect(one.right).toBe(true)
  expect(one.bytes.length).toBeGreaterThan(1000)
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
})

it.each(['{q|林渔}', '{p|林渔', '{p林渔}'])('a mark that is none is named: %s', (line) => {
  expect(() => parseLine(line)).toThrow(/unknown mark|left open/u)
})

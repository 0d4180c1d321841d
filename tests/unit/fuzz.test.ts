import { env } from 'node:process'
import { afterAll, expect, test } from 'vitest'
import { allTargets } from '../fuzz/targets.ts'
import { CASES } from '../fuzz/target.ts'
import { startWatch } from '../fuzz/watch.ts'

/**
 * What comes from outside, damaged and made up, a hundred thousand times: nothing crashes, hangs, changes a prototype or leads
 * off the site, and what cannot be used is refused in words. The same cases each time; `npm run bench -- fuzz` does others
 * (`--cases 1000000 --seed 7`) and repeats one that failed (`--target NAME --seed S --path P`).
 */

const cases = Number(env['FUZZ_CASES'] ?? CASES)
const seed = Number(env['FUZZ_SEED'] ?? 1)
const targets = (await allTargets()).filter(({ name }) => name === (env['FUZZ_TARGET'] ?? name))
const watch = startWatch()
afterAll(() => watch.end())

test.each(targets)('$name', { timeout: 24 * 3_600_000 }, async ({ name, share, run }) => {
  watch.look(`${name}, seed ${seed}`)
  const count = Math.ceil((cases * share) / CASES)
  const fault = await run(count, { seed, path: env['FUZZ_PATH'], onCase: () => watch.beat() })
  if (fault !== undefined) throw new Error(fault)
})

test('the shares add up to all cases', async () => {
  expect((await allTargets()).reduce((sum, { share }) => sum + share, 0)).toBe(CASES)
})

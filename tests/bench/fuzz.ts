import { spawnSync } from 'node:child_process'
import { readArticles } from '#ingest/pipeline.ts'
import { mangledPage } from '../support/mangled-pages.ts'
import { fuzzPages } from './fuzz-pages.ts'

/**
 * The targets of tests/fuzz with more or other cases than `npm test` has: `--cases 1000000`, `--seed 7`, `--target NAME`; `--path P`
 * repeats a case that failed. Without options a million cases of a new seed. Then: time must grow with the text.
 * `--pages 10000 [--from N]` ingests so many mangled pages of local papers instead.
 */
export function run(args: string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined
  const pages = option('--pages')
  if (pages !== undefined) {
    if (!fuzzPages(Number(pages), Number(option('--from') ?? '0'))) process.exitCode = 1
    return Promise.resolve()
  }
  const target = option('--target')
  const asked: Record<string, string | undefined> = {
    FUZZ_CASES: option('--cases') ?? '1000000',
    FUZZ_SEED: option('--seed') ?? String(Math.floor(Math.random() * 1e9)),
    FUZZ_TARGET: target,
    FUZZ_PATH: option('--path'),
  }
  console.log(`fuzz: ${asked['FUZZ_CASES']} cases of seed ${asked['FUZZ_SEED']}`)
  const env = { ...process.env, ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) }
  const command = ['vitest', 'run', 'tests/unit/fuzz.test.ts', '--reporter=verbose']
  const { status } = spawnSync('npx', command, { env, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
  if (target === undefined) timeLongTexts()
  return Promise.resolve()
}

function timeLongTexts(): void {
  const text = Array.from({ length: 2000 }, (_, seed) => mangledPage(seed)).join('\n\n')
  for (const times of [1, 2, 4]) {
    const long = `${text}\n\n`.repeat(times)
    const began = process.cpuUsage()
    readArticles({ text: long, firstLine: 1 }, [])
    const { user, system } = process.cpuUsage(began)
    const million = long.length / 1e6
    console.log(
      `${million.toFixed(1)} million characters: ${((user + system) / 1e6 / million).toFixed(2)} s of CPU a million`,
    )
  }
}

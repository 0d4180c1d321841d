import { readArticles } from '#ingest/pipeline.ts'
import { mangledPage } from '../support/mangled-pages.ts'
import { faultOf } from '../support/page-check.ts'

/** Reads 10,000 mangled pages (`--pages 500`, `--seed 7`: others) and says which are read wrong; time must grow with the text. */
export function run(args: string[]): Promise<void> {
  const option = (name: string, other: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : other
  const [pages, first] = [option('--pages', 10_000), option('--seed', 1_000_000)]
  let wrong = 0
  for (let seed = first; seed < first + pages; seed += 1) {
    const fault = faultOf(mangledPage(seed))
    if (fault === undefined) continue
    wrong += 1
    if (wrong <= 20) console.log(`page ${seed}: ${fault}`)
  }
  console.log(`fuzz: ${pages} mangled pages, ${wrong} read wrong`)
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
  if (wrong > 0) process.exitCode = 1
  return Promise.resolve()
}

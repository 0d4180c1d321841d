import { cpuUsage } from 'node:process'
import { mangled, mangledPage } from '../support/mangled-pages.ts'
import { faultOf } from '../support/page-check.ts'
import { pick, randomFrom } from '../support/random.ts'
import { ownPages } from './ingest/own-pages.ts'

const SHOWN = 5
/** How often it says how far it is. */
const STEP = 1000

/**
 * Ingests so many mangled pages of local papers, the same for the same numbers: made of a list of pieces, and in turns the
 * project's own test pages. Every page must keep its characters and give a page within the contract; else it is told by
 * its number, which repeats it (`--from N --pages 1`).
 */
export function fuzzPages(count: number, from: number): boolean {
  const own = (['dev', 'sealed', 'later', 'open', 'blind'] as const).flatMap((half) => ownPages(half))
  const began = cpuUsage()
  const faults: string[] = []
  let characters = 0
  for (let seed = from; seed < from + count; seed += 1) {
    const random = randomFrom(seed)
    const text = seed % 2 === 0 ? mangledPage(seed) : mangled(pick(own, random).text, random)
    characters += text.length
    const fault = faultOf(text)
    if (fault !== undefined) {
      faults.push(`page ${seed}: ${fault}`)
      if (faults.length <= SHOWN) console.log(`${faults.at(-1)}\n${text.slice(0, 600)}`)
    }
    if ((seed - from + 1) % STEP === 0) console.log(`${seed - from + 1} pages, ${faults.length} faults`)
  }
  const { user, system } = cpuUsage(began)
  console.log(
    `fuzz: ${count} mangled local pages from ${from} on, ${(characters / 1e6).toFixed(1)} million characters, ${((user + system) / 1e6).toFixed(0)} s of CPU: ${faults.length} faults`,
  )
  for (const fault of faults) console.log(`    ${fault}`)
  return faults.length === 0
}

// Analyses regular expressions: JSON [{ source, flags }] from standard input, JSON of what is wrong with each ('' for
// nothing) to standard output. In a process of its own, because the analyser leaves one running.
import { readFileSync } from 'node:fs'
import { env, exit, stdout } from 'node:process'
import { check } from 'recheck'

/** Steps decide, no clock, but for an analysis that has no end; those that are slow to analyse get the usual limits. */
const LIMITS =
  env['REGEXES'] === 'all'
    ? { timeout: 240_000, randomSeed: 1 }
    : {
        timeout: 240_000,
        incubationTimeout: null,
        seedingTimeout: null,
        randomSeed: 1,
      }

/** @type {{ source: string, flags: string }[]} */
const asked = JSON.parse(readFileSync(0, 'utf8'))
const said = []
for (const { source, flags } of asked) {
  const found = await check(source, flags, LIMITS)
  if (found.status === 'safe') said.push('')
  else if (found.status === 'unknown') said.push(`unknown: ${found.error.kind}`)
  else said.push(`${found.complexity.summary}: ${found.attack.pattern.slice(0, 200)}`)
}
stdout.write(JSON.stringify(said), () => exit(0))

// `npm test`: everything that must hold, from a fresh clone. `npm test -- unit` or `-- browser` does a part.
import { rmSync } from 'node:fs'
import { checkNode, install, ROOT } from './dependencies.mjs'
import { findBrowser, findNginx } from './test/programs.mjs'
import { readPlaywright, readVitest } from './test/results.mjs'
import { runStep, runTogether } from './test/steps.mjs'
import { summary } from './test/summary.mjs'

/** @typedef {import('./test/steps.mjs').Step} Step */

process.chdir(ROOT)
checkNode()
const begun = performance.now()
install()
const installed = { title: 'packages', ok: true, seconds: (performance.now() - begun) / 1000 }

const part = process.argv[2]
const steps = [installed]
/** @type {import('./test/results.mjs').Counts[]} */
const results = []
const REPORTS = '.cache/reports'
rmSync(REPORTS, { recursive: true, force: true })

/** A step without tests of its own counts as one. @param {import('./test/steps.mjs').Ended} ended */
const note = (ended) => {
  steps.push(ended)
  results.push({ passed: ended.ok ? 1 : 0, failed: ended.ok ? 0 : 1, skipped: [], flaky: [] })
  return ended.ok
}
/** @param {string} title @param {string} report @param {string[]} more */
const vitest = async (title, report, ...more) => {
  const file = `${REPORTS}/${report}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await runStep({ title, command: ['vitest', 'run', ...reporters, ...more] })
  steps.push(ended)
  results.push(atLeastOne(readVitest(file), ended.ok))
}
/** A runner that failed without a failed test (or without a report) has failed all the same. */
const atLeastOne = (/** @type {import('./test/results.mjs').Counts} */ counts, /** @type {boolean} */ ok) =>
  ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }

// What is still to be had comes while other things run.
const nginx = part === 'browser' ? undefined : findNginx()
const browser = part === 'unit' ? undefined : Promise.resolve(nginx).then(findBrowser)
browser?.catch(() => {}) // looked at below

if (part !== 'browser') {
  const checks = [
    { title: 'types', command: ['tsc', '--noEmit'] },
    {
      title: 'lint, and the arrows between rooms',
      command: ['oxlint', '-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'],
    },
    { title: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { title: 'unused code', command: ['knip'] },
    { title: 'code that only tests use', command: ['knip', '--production'] },
  ]
  for (const ended of await runTogether(checks)) note(ended)
  await nginx
  await vitest('unit and component tests', 'unit')
}
if (part !== 'unit') {
  const built = note(
    await runStep({ title: 'build the sites under test', command: ['tsx', 'tests/support/build-sites.ts'] }),
  )
  if (built) {
    await vitest('tests of the built sites', 'built', '--config', 'tests/built/vitest.config.ts')
    await inBrowser()
  }
}

async function inBrowser() {
  const title = 'real-browser tests of the production build'
  const path = await Promise.resolve(browser).catch((error) => console.error(`\n${error.message}`))
  if (!path) {
    console.error('Install one, or set CHROME_PATH to its program file, and run npm test -- browser.')
    note({ title: `${title}: no browser`, ok: false, seconds: 0 })
    return
  }
  const file = `${REPORTS}/browser.json`
  const env = { CHROME_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const ended = await runStep({ title, command: ['playwright', 'test', '--reporter=list,json'], env })
  steps.push(ended)
  results.push(atLeastOne(readPlaywright(file), ended.ok))
}

const ok = steps.every((one) => one.ok)
const all = (performance.now() - begun) / 1000
console.log(`\n${summary(steps, results, all)}\n\n${ok ? 'All is well.' : 'Not all is well.'}`)
process.exitCode = ok ? 0 : 1

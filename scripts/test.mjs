// `npm test`: everything that must hold, from a fresh clone. `npm test -- unit` or `-- browser` does a part.
import { checkNode, install, run } from './dependencies.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
checkNode()
install()
const part = process.argv[2]

/** @param {string} title @param {string[]} command @param {NodeJS.ProcessEnv} [env] */
function step(title, [program = '', ...args], env) {
  console.log(`\n— ${title}`)
  run('npx', ['--no-install', program, ...args], env)
}

if (part !== 'browser') {
  step('types', ['tsc', '--noEmit'])
  step('lint, and the arrows between rooms', [
    'oxlint',
    '-c',
    'oxlint.config.mjs',
    '--type-aware',
    '--deny-warnings',
  ])
  step('format', ['prettier', '--check', '--log-level=warn', '.'])
  step('unused code', ['knip'])
  step('unit and component tests', ['vitest', 'run'])
}
if (part !== 'unit') {
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser()
  step('build the sites under test', ['tsx', 'tests/support/build-sites.ts'])
  step('byte budgets of the built site', ['vitest', 'run', '--config', 'tests/built/vitest.config.ts'])
  step('real-browser tests of the production build', ['playwright', 'test'], { CHROME_PATH: browser })
}
console.log('\nAll is well.')

// Finds a browser for the tests, or gets one: an installed Chrome or Chromium, else Playwright's own, else
// Debian's. Says clearly what is missing when none can be had.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @returns {Promise<string>} the browser's program file */
export async function findBrowser() {
  const found = INSTALLED.find((path) => path && existsSync(path)) ?? (await playwrights())
  if (found) return found
  console.log('No Chrome or Chromium found; getting one …')
  const tried = [attempt('npx', ['playwright', 'install', 'chromium'])]
  const own = await playwrights()
  if (own) return own
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried.push(attempt('apt-get', ['update']))
    tried.push(attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']))
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  console.error(
    `The browser tests need Chrome or Chromium, and none could be had. Tried: ${tried.join('; ')}.\n` +
      'Install one, or set CHROME_PATH to its program file, and run npm test again.',
  )
  process.exit(1)
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return `${command} ${args.join(' ')} (${status === 0 ? 'done' : 'failed'})`
}

// Programs that tests need and npm does not bring: a browser and nginx. Found, or got where that needs no question.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const BROWSERS = [
  process.env.CHROME_PATH,
  // The same engine without a window's parts: pages open in a third of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
/** As tests/support/nginx.ts looks for it. */
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']

/** @param {(string | undefined)[]} paths */
const firstOf = (paths) => paths.find((path) => path && existsSync(path))

/** An installed Chrome or Chromium, else Playwright's own, else Debian's. Throws where none can be had, and says why. */
export async function findBrowser() {
  const found = firstOf(BROWSERS) ?? (await playwrights())
  if (found) return found
  console.log('No Chrome or Chromium found; getting one …')
  const tried = [await attempt('npx', ['playwright', 'install', 'chromium'])]
  const own = await playwrights()
  if (own) return own
  for (const name of ['chromium-headless-shell', 'chromium']) {
    tried.push(...(await fromDebian(name, 'fonts-noto-cjk')))
    const debians = firstOf([`/usr/bin/${name}`])
    if (debians) return debians
  }
  throw new Error(`Chrome or Chromium is missing, and none could be had. Tried: ${tried.join('; ')}`)
}

/** nginx, else Debian's; undefined where it is not to be had. */
export async function findNginx() {
  if (!firstOf(NGINX)) await fromDebian('nginx-light')
  return firstOf(NGINX)
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  return firstOf([chromium.executablePath()])
}

/** @type {Promise<string> | undefined} */
let updated

/** Installs packages of Debian where we may, as root; resolves to what was tried. @param {string[]} packages */
async function fromDebian(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return []
  updated ??= attempt('apt-get', ['update'])
  const update = await updated
  return [update, await attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages])]
}

/** @param {string} command @param {string[]} args @returns {Promise<string>} */
function attempt(command, args) {
  const said = `${command} ${args.join(' ')}`
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.once('error', () => resolve(`${said} (not there)`))
    child.once('close', (status) => resolve(`${said} (${status === 0 ? 'done' : 'failed'})`))
  })
}

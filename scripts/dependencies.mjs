// Installs the packages when they are missing or not those of package-lock.json.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever its name: with a space or 版面 in it too. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const STAMP = 'node_modules/.installed-lock.json'

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export function run(command, args, env = {}) {
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Banmian needs Node 20.19 or newer; this is ${process.versions.node}. 需要 Node 20.19 以上。`)
  process.exit(1)
}

export function install() {
  const same = existsSync(STAMP) && readFileSync(STAMP).equals(readFileSync('package-lock.json'))
  if (same) return
  console.log('Installing packages (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  copyFileSync('package-lock.json', STAMP)
}

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Content } from './content.ts'
import type { Peer } from './peer.ts'

const ROOT = resolve('.cache/peers')

/**
 * Installs packages into a folder of their own, unless they are there.
 * @returns the folder
 * @throws with the last thing that npm said
 */
export function install(name: string, packages: Readonly<Record<string, string>>): string {
  const dir = join(ROOT, name)
  const file = join(dir, 'package.json')
  const wanted = JSON.stringify({ private: true, type: 'commonjs', dependencies: packages })
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted && existsSync(join(dir, 'installed')))
    return dir
  console.error(`installing ${name} …`)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  writeFileSync(file, wanted)
  writeFileSync(join(dir, '.npmrc'), 'fund=false\naudit=false\n')
  const npm = () =>
    spawnSync('npm', ['install', '--loglevel=error', '--engine-strict=false'], { cwd: dir, encoding: 'utf8' })
  let done = npm()
  // A registry that is far away may lose one of hundreds of packages.
  if (done.status !== 0) done = npm()
  if (done.status !== 0) throw new Error(done.stderr.trim().split('\n')[0] || 'npm install failed')
  writeFileSync(join(dir, 'installed'), '')
  return dir
}

/**
 * Writes and builds the site of a generator from nothing. A program `HUGO` names takes the place of Hugo's package, which
 * downloads its own from GitHub.
 * @returns its folder, and how long the build took (s)
 * @throws when it cannot be had or built
 */
export async function buildPeer(peer: Peer, content: Content): Promise<{ dir: string; seconds: number }> {
  const own = process.env[peer.name.toUpperCase()]
  const home = own ? join(ROOT, peer.name) : install(peer.name, peer.packages)
  const site = join(home, 'site')
  rmSync(site, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  peer.write(content, site)
  const begun = performance.now()
  for (const [program = '', ...args] of peer.build) {
    const path = own ?? join(home, 'node_modules/.bin', program)
    await runIn(site, path, args)
  }
  return { dir: join(site, peer.out), seconds: (performance.now() - begun) / 1000 }
}

/** What a peer is, with its version as it says. */
export function versionOf(peer: Peer): string {
  const own = process.env[peer.name.toUpperCase()]
  if (own) return /v([\d.]+)/.exec(spawnSync(own, ['version'], { encoding: 'utf8' }).stdout)?.[1] ?? '?'
  return Object.values(peer.packages)[0] ?? '?'
}

async function runIn(cwd: string, program: string, args: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CI: '1',
    NO_UPDATE_NOTIFIER: '1',
  }
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)))
  const [code]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${said}`)
}

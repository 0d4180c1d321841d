import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

/** Gives names of new folders, which are removed after the tests of a file. */
export function folders(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'banmian-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  let made = 0
  return () => join(root, String(made++))
}

/** Starts `npm run build`; `preload`: modules that the build's threads load first. */
export function start(
  dataDir: string,
  outDir: string,
  args: string[] = [],
  more: NodeJS.ProcessEnv = {},
  preload: string[] = [],
) {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    OUT_DIR: outDir,
    SITE_URL: 'https://news.example',
    BASE_PATH: '/',
    ...more,
  }
  const imports = preload.flatMap((name) => ['--import', name])
  return spawn('node', [...imports, 'scripts/build.mjs', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Builds a site and answers what the build said. */
export async function build(dataDir: string, outDir: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = start(dataDir, outDir, [], more)
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return said
}

/** Every file of a folder with a hash of what it holds. */
export function treeOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const pairs = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(dir.length), createHash('sha256').update(readFileSync(path)).digest('hex')]
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

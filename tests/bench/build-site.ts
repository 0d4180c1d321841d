import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Builds a site by the code that `npm run build` runs, without npm's own second; no cards.
 * @returns its folder, and how long it took (s)
 */
export async function buildSite(
  dataDir: string,
  dir: string,
  more: NodeJS.ProcessEnv = {},
): Promise<{ dir: string; seconds: number }> {
  const begun = performance.now()
  const child = spawn('node', ['--max-semi-space-size=4', 'scripts/build.mjs'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      OUT_DIR: dir,
      SITE_URL: 'https://news.example',
      CARDS: '0',
      ...more,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new Error(`the build of ${dataDir} ended with ${String(code)}`)
  return { dir, seconds: (performance.now() - begun) / 1000 }
}

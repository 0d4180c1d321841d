import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './install.ts'

const VERSION = '12.8.2'
export const LIGHTHOUSE = `Lighthouse ${VERSION}`

/**
 * Lighthouse as a telephone sees a page: performance, accessibility, best practices, SEO, and the first paint (s).
 * @returns undefined where it cannot be had or does not end
 */
export async function lighthouse(url: string, chrome: string): Promise<readonly string[] | undefined> {
  try {
    const home = install('lighthouse', { lighthouse: VERSION })
    const file = join(home, 'report.json')
    const child = spawn(
      join(home, 'node_modules/.bin/lighthouse'),
      [
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        '--only-categories=performance,accessibility,best-practices,seo',
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { stdio: 'ignore', env: { ...process.env, CHROME_PATH: chrome }, timeout: 120_000 },
    )
    const [code]: unknown[] = await once(child, 'close')
    if (code !== 0) return undefined
    const text = readFileSync(file, 'utf8')
    const report: unknown = JSON.parse(text)
    const at = (...path: string[]): number => {
      let value: unknown = report
      for (const name of path)
        value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
      return typeof value === 'number' ? value : NaN
    }
    const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) =>
      String(Math.round(100 * at('categories', name, 'score'))),
    )
    const paint = at('audits', 'first-contentful-paint', 'numericValue') / 1000
    return [scores.join(' / '), `${paint.toFixed(1)} s`]
  } catch (error) {
    console.error(`Lighthouse: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

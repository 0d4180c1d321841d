import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { archiveOf } from './archive-of.ts'
import { buildSite } from './build-site.ts'
import { median } from './peers/table.ts'

/** A processor four times slower, as the median phone is to a desktop machine. */
const SLOWER = 4
/** What has not come by then does not come (ms). */
const MOST_MS = 20_000
/** So many articles are turned to at most: more than a page has, fewer than an issue. */
const MOST_TURNS = 12
/** Words that nearly every paper has; the first is asked for with an empty cache. */
const WORDS = ['工作', '企业', '发展', '服务']

/**
 * `npm run bench -- waits [--articles 200|1312] [--dir DIST] [--runs 5]`: what a reader waits for on a phone whose processor is four
 * times slower, over a good line: from the press to the painted frame that has what was asked for (ms, medians). Wall time: only a
 * quiet machine tells the truth.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      dir: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  })
  const dataDir = archiveOf(values.articles)
  if (!dataDir) return
  const dir = resolve(values.dir ?? (await buildSite(dataDir, resolve('.cache/waits'))).dir)
  const executablePath = process.env['CHROME_PATH'] ?? chromium.executablePath()
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  const { url, close } = await serve({ dir, port: 0 })
  const times = new Map<string, number[]>()
  const note = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), ms])
  try {
    for (let i = 0; i < Number(values.runs); i += 1) {
      await onPhone(browser, url, (page) => turning(page, note))
      await onPhone(browser, url, (page) => searching(page, note))
    }
  } finally {
    await browser.close()
    await close()
  }
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Chromium ${browser.version()}, processor ÷ ${SLOWER}, ${values.runs} runs\n\n` +
      `| What is waited for | ms |\n| --- | --: |\n${[...times]
        .map(([what, all]) => `| ${what} | ${Math.round(median(all))} |`)
        .join('\n')}`,
  )
}

type Note = (what: string, ms: number) => void

/** Opens the front page as a reader has it who is about to do something: the app is there, and what it fetches ahead. */
async function onPhone(browser: Browser, url: string, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      // A busy machine is no slow line.
      Object.defineProperty(PerformanceResourceTiming.prototype, 'responseEnd', {
        get(this: PerformanceResourceTiming) {
          return this.requestStart
        },
      })
      for (const sign of ['click', 'input'])
        addEventListener(sign, ({ timeStamp }) => Reflect.set(window, 'pressedAt', timeStamp), true)
    })
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(url)
    await settled(page)
    await read(page)
  } finally {
    await context.close()
  }
}

const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
}

/**
 * What it takes from the press that `act` makes to the first painted frame in which `there` holds (ms).
 * @param there an expression of the page
 */
async function waitAfter(page: Page, act: () => Promise<void>, there: string): Promise<number> {
  // Watched for before the press, which may overtake a question to the page.
  await page.evaluate(`window.shown = new Promise((resolve, reject) => {
    setTimeout(reject, ${MOST_MS}, new Error(${JSON.stringify(there)} + ' did not come'))
    const look = () => (window.pressedAt && (${there})
      ? setTimeout(() => resolve(performance.now() - window.pressedAt))
      : requestAnimationFrame(look))
    window.pressedAt = 0
    requestAnimationFrame(look)
  }), undefined`)
  await act()
  return page.evaluate<number>('window.shown')
}

/** An article stands there whose headline is another. */
const isOther = (headline: string) =>
  `(document.querySelector('main article h1')?.textContent ?? ${JSON.stringify(headline)}) !== ${JSON.stringify(headline)}`

/** From article to article by the page's own links, the first of them from the front page. */
async function turning(page: Page, note: Note): Promise<void> {
  const first = page.locator('main h2 a, main h3 a').first()
  note('an article, from the front page', await waitAfter(page, () => first.click(), isOther('')))
  for (let i = 0; i < MOST_TURNS; i += 1) {
    await settled(page)
    const next = page.locator('main a[rel=next]').first()
    if ((await next.count()) === 0) break
    // A reader sees what they press: the page does not scroll in the moment of the press.
    await next.scrollIntoViewIfNeeded()
    await page.waitForTimeout(600)
    const from = new URL(page.url()).pathname.split('/')
    const headline = (await page.locator('main article h1').textContent()) ?? ''
    const ms = await waitAfter(page, () => next.click(), isOther(headline))
    const to = new URL(page.url()).pathname.split('/')
    const how =
      from[1] !== to[1]
        ? 'of another day'
        : from[2] !== to[2]
          ? 'of the next page'
          : i === 0
            ? 'the first'
            : 'each after it'
    note(`the next article: ${how}`, ms)
  }
}

/** Over the front page: the field, a first answer, further words. */
async function searching(page: Page, note: Note): Promise<void> {
  const field = page.getByRole('combobox')
  note(
    'the field to search in',
    await waitAfter(
      page,
      () => page.getByRole('navigation').getByRole('link', { name: '搜索' }).click(),
      `document.activeElement?.role === 'combobox'`,
    ),
  )
  for (const [i, word] of WORDS.entries()) {
    await field.fill('')
    await page.waitForTimeout(1000)
    const there = `[...document.querySelectorAll('[role=dialog] [role=status]')].some(({ textContent }) => textContent.includes('“${word}”：')) &&
      [...document.querySelectorAll('[role=dialog] mark')].some(({ textContent }) => textContent.includes('${word}'))`
    note(
      i === 0 ? 'search: the first answer' : 'search: a further word',
      await waitAfter(page, () => page.keyboard.insertText(word), there),
    )
  }
}

import type { Browser, Page } from '@playwright/test'

/** A processor four times slower, as the median phone is to a desktop machine. */
export const SLOWER = 4
/** What has not come by then does not come (ms). */
const MOST_MS = 20_000

/** What was waited for, and how long (ms). */
export type Note = (what: string, ms: number) => void

/** Opens a page as a reader has it who is about to do something: the app is there, and what it fetches ahead. */
export async function onPhone(
  browser: Browser,
  url: string,
  read: (page: Page) => Promise<void>,
): Promise<void> {
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
      for (const sign of ['click', 'input', 'keydown'])
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

/** All is there that comes by itself. */
export const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
}

/**
 * What it takes from the press that `act` makes to the first painted frame in which `there` holds (ms).
 * @param there an expression of the page
 */
export async function waitAfter(page: Page, act: () => Promise<void>, there: string): Promise<number> {
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

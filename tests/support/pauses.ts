import type { BrowserContext, Page } from '@playwright/test'

/**
 * Stretches a pause of the app's (`ms`), for what a person does within it: a busy machine takes longer than a person.
 * @returns waits until the stretched pause is over
 */
export async function stretchPause(page: Page, ms: number): Promise<() => Promise<void>> {
  const stretched = ms + 1500
  await page.addInitScript(
    ([from, to]) => {
      const begin = window.setTimeout.bind(window)
      const stretch = (then: () => void, delay?: number, ...args: unknown[]) =>
        begin(then, delay === from ? to : delay, ...args)
      Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: stretch })
    },
    [ms, stretched] as const,
  )
  return () => page.waitForTimeout(stretched + 200)
}

/**
 * Holds back the answers to what is asked for at these addresses.
 * @returns lets them come, and all later ones
 */
export async function hold(where: Page | BrowserContext, url: string | RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await where.route(url, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Has pages drawn only once they are there as a whole: a busy browser draws half of one, and what wraps in it moves with the rest. */
export const drawWhole = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.fallback()
    const response = await route.fetch()
    const expected = '<head><link rel="expect" href="#root" blocking="render">'
    return route.fulfill({ response, body: (await response.text()).replace('<head>', expected) })
  })

import type { BrowserContext, Page } from '@playwright/test'

/**
 * A page too busy to draw: React's turns, which it takes by a message to itself, come `ms` later. At once (`always`), or after
 * {@link getsBusy}. Presses and keys are answered as ever; only what React may put off is put off.
 */
export const canBeBusy = (pages: Page | BrowserContext, ms: number, always = false): Promise<unknown> =>
  pages.addInitScript(
    ([late, from]) => {
      if (from) Reflect.set(window, 'isBusy', true)
      const post: unknown = Reflect.get(MessagePort.prototype, 'postMessage')
      if (typeof post !== 'function') throw new Error('React takes its turns by a MessagePort')
      Reflect.set(MessagePort.prototype, 'postMessage', function (this: MessagePort, ...args: unknown[]) {
        const turn = () => Reflect.apply(post, this, args)
        if (Reflect.get(window, 'isBusy')) setTimeout(turn, late)
        else turn()
      })
    },
    [ms, always] as const,
  )

export const getsBusy = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.set(window, 'isBusy', true))

/** So long (ms) each turn of React's waits in every test: `BUSY=300 npx playwright test` shows what only a busy phone gets wrong. */
export const BUSY_MS = Number(process.env['BUSY'] ?? 0)

export async function beBusyIfAsked(context: BrowserContext): Promise<void> {
  if (BUSY_MS > 0) await canBeBusy(context, BUSY_MS, true)
}

import type { Page } from '@playwright/test'

/**
 * A page too busy to draw: React's turns, which it takes by a message to itself, come `ms` later. At once (`always`), or after
 * {@link getsBusy}. Presses and keys are answered as ever; only what React may put off is put off.
 */
export const canBeBusy = (page: Page, ms: number, always = false): Promise<unknown> =>
  page.addInitScript(
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

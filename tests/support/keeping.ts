import type { Page } from '@playwright/test'

/** Settings as a reader left them at an earlier visit: they are there before the page is. */
export const keepSettings = (page: Page, settings: Readonly<Record<string, unknown>>) =>
  page.addInitScript((kept) => {
    if (!sessionStorage.getItem('kept')) localStorage.setItem('banmian.settings', kept)
    sessionStorage.setItem('kept', 'yes')
  }, JSON.stringify(settings))

/** A browser that forbids pages to store anything. */
export const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
  })

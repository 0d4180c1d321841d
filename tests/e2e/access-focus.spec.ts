import { PAGE_KINDS, wear } from '../support/access.ts'
import { walk } from '../support/access-focus.ts'
import { expect, test } from '../support/test.ts'

/** Wherever the keyboard goes, its place is seen: not behind a bar (WCAG 2.4.11), and with a ring of contrast (2.4.7, 1.4.11). */

// Whoever asks for no Chinese is offered English, at the foot of the window.
test.use({ locale: 'en-US' })

for (const { kind, path, site = 'seed' } of PAGE_KINDS)
  test.describe(kind, () => {
    test.use({ site, allowConsole: /404 \(Not Found\)/ })
    test('forwards and backwards each stop is seen, with a bar at the foot', async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      await wear(page, { theme: 'dark', elder: 'off', width: 412 })
      await expect(async () => {
        await page.keyboard.press('Shift')
        await expect(page.getByRole('button', { name: /in English/ })).toBeVisible({ timeout: 1000 })
      }).toPass()
      const stops = [...(await walk(page, 'Tab', 70)), ...(await walk(page, 'Shift+Tab', 70))]
      expect(stops.length).toBeGreaterThan(20)
      expect(stops.filter(({ seen }) => seen < 5)).toEqual([])
      expect(stops.filter(({ ring }) => ring < 3)).toEqual([])
    })
  })

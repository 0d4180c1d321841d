import { PAGE_KINDS, wear, type Look } from '../support/access.ts'
import { lossesOf, restyle, TEXT_CHANGES } from '../support/access-text.ts'
import { expect, test } from '../support/test.ts'

/**
 * Reflow (WCAG 1.4.10), text at 200 % (1.4.4) and spaced text (1.4.12). A window of 1280 px at 400 % has 320 px, one at
 * 200 % has 640.
 */
const LOOKS: readonly Pick<Look, 'elder' | 'width'>[] = [
  { elder: 'off', width: 320 },
  { elder: 'on', width: 320 },
  { elder: 'off', width: 640 },
  { elder: 'on', width: 1280 },
]

for (const { kind, path, site = 'seed' } of PAGE_KINDS)
  test.describe(kind, () => {
    test.use({ site, allowConsole: /404 \(Not Found\)/ })
    test('nothing is lost, cut off or overlaid', async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      for (const look of LOOKS) {
        await wear(page, { theme: 'paper', ...look })
        for (const [name, css] of Object.entries(TEXT_CHANGES)) {
          await restyle(page, css)
          expect.soft(await lossesOf(page), `${look.width} px, elder ${look.elder}, ${name}`).toEqual([])
        }
      }
    })
  })

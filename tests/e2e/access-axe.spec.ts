import { axeFaults, LOOKS, PAGE_KINDS } from '../support/access.ts'
import { STATES } from '../support/access-states.ts'
import { expect, test } from '../support/test.ts'

/** Axe on each kind of page in each theme and width, usual and for elders. */

for (const { kind, path, site = 'seed' } of PAGE_KINDS)
  test.describe(kind, () => {
    test.use({ site, allowConsole: /404 \(Not Found\)/ })
    test('axe finds nothing in any look', async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      expect(await axeFaults(page, LOOKS)).toEqual([])
    })
  })

/** Each theme, each width, usual and for elders: what lies over a page looks the same everywhere else. */
const FEW = LOOKS.filter((_, i) => [0, 3, 5, 6].includes(i))

for (const { state, path, reach } of STATES)
  test(`axe finds nothing with the ${state}`, async ({ page, open }) => {
    await open(path)
    await page.waitForLoadState('networkidle')
    await reach(page)
    expect(await axeFaults(page, FEW)).toEqual([])
  })

import { STATES } from '../support/access-states.ts'
import { expectFitForElders } from '../support/elder.ts'
import { keepSettings } from '../support/keeping.ts'
import { expectNoSideways, expectRoomFor } from '../support/looks.ts'
import { expect, test } from '../support/test.ts'

/**
 * What can be pressed of all that stands over a page: 44 px for a finger, 60 px for elders (looks.spec.ts and elder.spec.ts
 * say so of the pages themselves), and the keyboard is let out of it by Escape.
 */
test.use({ hasTouch: true })

for (const { state, path, reach } of STATES)
  for (const elder of ['off', 'on'] as const)
    test(`the ${state} has room for a finger, elder mode ${elder}`, async ({ page, open }) => {
      await keepSettings(page, { elder })
      await open(path)
      await page.waitForLoadState('networkidle')
      await reach(page)
      if (elder === 'on') await expectFitForElders(page)
      else await expectRoomFor(page, 'finger')
      await expectNoSideways(page)
      const dialogs = page.getByRole('dialog')
      await page.keyboard.press('Escape')
      await expect(dialogs).toHaveCount(0)
    })

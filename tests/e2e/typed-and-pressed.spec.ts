import { canBeBusy, getsBusy } from '../support/busy.ts'
import { SITES } from '../support/sites.ts'
import { expect, test } from '../support/test.ts'

/**
 * A field whose words go into the address after a pause, and a link that is pressed within the pause: on a phone that is too busy
 * to draw the press before the pause is over, the words must not take its place.
 */

/** Longer than any pause after a key. */
const BUSY_MS = 600

const FIELDS = [
  { of: 'names', at: '/people', role: 'searchbox', name: '找名字' },
  { of: 'the search page', at: '/search', role: 'combobox', name: '搜标题、正文、人名、单位名' },
  { of: 'an article', at: '/2024-02-24/01/2?q=', role: 'textbox', name: '在文中找' },
] as const

for (const site of ['seed', 'folder'] as const)
  test.describe(`under ${SITES[site].base}`, () => {
    test.use({ site })
    for (const { of, at, role, name } of FIELDS)
      test(`a link that is pressed before the field of ${of} has looked leads where it says`, async ({
        page,
        open,
      }) => {
        await canBeBusy(page, BUSY_MS)
        await open(at)
        const field = page.getByRole(role, { name })
        await field.fill('wu')
        await expect(page).toHaveURL(/\?q=wu$/)
        await field.fill('wuj')
        await getsBusy(page)
        await page.getByRole('link', { name: '往期' }).first().click()
        await expect(page.getByRole('heading', { level: 1, name: '往期' })).toBeVisible()
        await expect(page).toHaveURL(/\/issues$/)
      })
  })

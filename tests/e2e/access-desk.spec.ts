import { axeFaults } from '../support/access.ts'
import { namingFaults, treeOf } from '../support/access-names.ts'
import { expect, paste, test } from '../support/desk.ts'

/** The editor's desk with a draft: by axe in its looks, and its names. */

test('axe finds nothing on the desk, narrow and wide, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await paste(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [320, 1280] as const)
      expect(await axeFaults(page, [{ theme: 'auto', elder: 'off', width }]), colorScheme).toEqual([])
  }
})

test('its controls have names', async ({ page }) => {
  await paste(page)
  // A tool has no foot as a site has.
  expect(namingFaults(await treeOf(page))).toEqual(['not one contentinfo'])
})

test('what can be ticked is as large beside a long label as beside a short one', async ({ page }) => {
  await paste(page)
  await page.getByRole('article').getByRole('button', { name: '周明远' }).first().click()
  const form = page.getByRole('group').or(page.getByRole('form')).or(page.getByRole('main'))
  const widths = await form
    .getByRole('checkbox', { name: /^(?:只在这一篇|以后各版也这样)/ })
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect(new Set(widths).size).toBe(1)
  expect(widths).toHaveLength(2)
})

import { existsSync } from 'node:fs'
import { expect, test } from '../support/test.ts'
import { faultsOf, PROSE, settingsOf } from '../support/typography.ts'

/** The first content in Firefox and WebKit, where Playwright has them (`npx playwright install firefox webkit`). */
for (const name of ['firefox', 'webkit'] as const) {
  test(`${name}: no mark at the wrong end of a line, lines of whole characters, settings hold`, async ({
    playwright,
    servers,
  }) => {
    const type = playwright[name]
    test.skip(!existsSync(type.executablePath()), `${name} is not installed`)
    const browser = await type.launch()
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${servers.get('seed')}/2024-02-24/01/1`)
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 740 })
      const settings = await settingsOf(page, PROSE)
      expect(settings.flatMap(faultsOf), `${width} px`).toEqual([])
      for (const { measure, size } of settings)
        expect(Math.abs(measure - Math.round(measure / size) * size)).toBeLessThanOrEqual(0.5)
    }
    await page.getByRole('link', { name: '字号与阅读设置' }).click()
    await page.getByRole('button', { name: '字大一点' }).click()
    await expect(page.getByRole('article').getByText('区委书记')).toHaveCSS('font-size', '19px')
    expect(complaints).toEqual([])
    await browser.close()
  })
}

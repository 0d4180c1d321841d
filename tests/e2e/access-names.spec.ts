import { PAGE_KINDS } from '../support/access.ts'
import { ambiguousLinks, headingsOf, namingFaults, treeOf } from '../support/access-names.ts'
import { expect, test } from '../support/test.ts'

/** What a screen reader is given: names, landmarks, headings (WCAG 1.3.1, 2.4.4, 2.4.6, 4.1.2). */

for (const { kind, path, site = 'seed' } of PAGE_KINDS)
  test.describe(kind, () => {
    test.use({ site, allowConsole: /404 \(Not Found\)/ })
    test('everything has its name, every part its place', async ({ page, open }) => {
      await open(path)
      await page.waitForLoadState('networkidle')
      expect(await page.title()).toMatch(/\p{Script=Han}/u)
      await expect(page.locator('html')).toHaveAttribute('lang', /^zh-Hans/)
      expect(namingFaults(await treeOf(page))).toEqual([])
      expect(await ambiguousLinks(page)).toEqual([])
      const levels = await headingsOf(page)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels[0]).toBe(1)
      for (const [i, level] of levels.entries())
        if (i > 0) expect(level - (levels[i - 1] ?? 0), `heading ${i} of ${levels.join(' ')}`).toBeLessThan(2)
    })
  })

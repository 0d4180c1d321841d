import { enlarge, expectAccessible, expectNoSideways, expectRoomToTap } from '../support/looks.ts'
import { test } from '../support/test.ts'

const PAGES = [
  '/',
  '/2024-02-24',
  '/2024-02-24/01',
  '/2024-02-24/01/1',
  '/2024-02-24/01/1?q=乔俊杰',
  '/?person=贾东',
  '/issues',
  '/people',
  '/companies',
  '/people/乔俊杰',
  '/companies/江苏洛凯机电股份有限公司',
  '/search',
  '/search?q=企业',
  '/search?person=贾东&sort=newest',
  '/search?q=没有的词',
  '/2024-02-24/01/1?q=',
  '/about',
  '/no-such-page',
]
test.use({ allowConsole: /404 \(Not Found\)/, viewport: { width: 320, height: 640 } })

// One visit for all: what is looked at is the same page.
for (const path of PAGES) {
  test(`${path} is accessible in light and dark, has room to tap, and fits 320 px, also with large text`, async ({
    page,
    open,
  }) => {
    await open(path)
    await page.waitForLoadState('networkidle')
    await expectNoSideways(page)
    await expectRoomToTap(page)
    await expectAccessible(page)
    await enlarge(page)
    await expectNoSideways(page, 'with large text and wide spacing')
  })
}

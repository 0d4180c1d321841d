import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

test.describe('an archive with broken files', () => {
  test.use({ site: 'broken' })

  test('the good articles are shown, the notice names file and place', async ({ page, open }) => {
    await open('/')
    await expect(page.getByRole('link', { name: /新灯塔今晨点亮/ })).toBeVisible()
    await expect(page.getByRole('link', { name: '渡轮加开夜班' })).toBeVisible()
    await expect(page.getByRole('link', { name: '渔歌队唱进城里' })).toBeVisible()
    const notice = page.getByRole('status').filter({ hasText: '读不懂' })
    const file = notice.getByText('data/pages/2031-05-02/01.json').first()
    await expect(file).toBeHidden()
    await notice.getByText('给编辑看的细节').click()
    await expect(file).toBeVisible()
    await expect(notice).toContainText('articles[1].paragraphs')
    await expect(notice).toContainText('articles[3].n')
    await expect(notice).toContainText('data/pages/2031-05-02/02.json')
  })

  test('text is text: what looks like a script is shown as it is', async ({ page, open }) => {
    await open('/2031-05-02/03/1')
    await expect(page.getByText('<script>alert(1)</script> 与 "引号" & 符号照原样排出。')).toBeVisible()
  })

  test('a name with marks that paths do not carry has its page', async ({ page, open }) => {
    await open('/')
    await page.getByRole('link', { name: '企业' }).first().click()
    await page.getByRole('link', { name: /A\/B 公司/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'A/B 公司' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'A/B 公司' })).toBeVisible()
  })

  test('the role of a person changes over time', async ({ page, open }) => {
    await open('/people/林远舟')
    const roles = page.getByRole('region', { name: '见报身份' }).getByRole('listitem')
    await expect(roles).toHaveText([/^镇长.*5月2日$/, /^副镇长.*5月1日$/])
  })

  test('issues lead to each other', async ({ page, open }) => {
    await open('/')
    await page.getByRole('link', { name: /上一期/ }).click()
    await expect(page).toHaveURL(/\/2031-05-01$/)
    await page.getByRole('link', { name: /下一期/ }).click()
    await page
      .getByRole('navigation', { name: '版面导航' })
      .getByRole('link', { name: '第03版 文化' })
      .click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.getByRole('link', { name: '往期' }).click()
    await page.getByRole('link', { name: '1 2 篇', exact: true }).click()
    await expect(page).toHaveURL(/\/2031-05-01$/)
  })
})

/** The page was printed anew since the browser kept its HTML. */
const isNewer = (page: Page) =>
  page.route('**/data/pages/**/01.json', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.replaceAll('乔俊杰继续走访', '乔俊杰再次走访') })
  })

test('page JSON newer than the page that a browser kept: the new text, and nothing on the console', async ({
  page,
  open,
}) => {
  await isNewer(page)
  await open('/')
  await expect(page.getByRole('main')).toContainText('乔俊杰再次走访')
  await expect(page.getByRole('main')).not.toContainText('乔俊杰继续走访')
  await page.getByRole('button', { name: /贾东/ }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('drawn anew from newer JSON, nothing moves from under a finger', async ({ page, open }) => {
  await isNewer(page)
  await page.route('**/assets/IssueDrawing-*.js', async (route) => {
    await page.waitForTimeout(400)
    await route.continue()
  })
  // In each frame, where what the reader is about to press stands.
  await page.addInitScript(() => {
    const seen = new Set<number>()
    Reflect.set(window, 'seen', seen)
    const look = () => {
      const button = document.querySelector('[data-tool=download]')
      if (button) seen.add(Math.round(button.getBoundingClientRect().top))
      requestAnimationFrame(look)
    }
    look()
  })
  await open('/2024-02-24')
  await expect(page.getByRole('main')).toContainText('乔俊杰再次走访')
  await expect(page.getByText('关系图', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => [...Reflect.get(window, 'seen')])).toHaveLength(1)
})

test.describe('on the way', () => {
  test.use({ allowConsole: /Failed to load resource|ERR_/ })

  test('an unknown address says so and helps on', async ({ page, open }) => {
    await open('/2024-02-24/01/77')
    await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '今日' }).click()
    await expect(page.getByRole('article')).toHaveCount(5)
  })

  test('a page that a day has not leads to the issue that it has', async ({ page, open }) => {
    await open('/2024-02-24/99/')
    await expect(page.getByText('2024年2月24日的报纸在这里')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '2024年2月24日' }).click()
    await expect(page.getByRole('article')).toHaveCount(5)
  })

  test('a wrong capital leads to the right address', async ({ page, open }) => {
    await open('/People/乔俊杰/?from=x')
    await expect(page).toHaveURL(/\/people\/[^/]*\?from=x$/)
    await expect(page.getByRole('heading', { level: 1, name: '乔俊杰' })).toBeVisible()
  })

  for (const path of ['/%', '/%E4%B8', '/people/%']) {
    test(`${path} is no address, and nothing breaks`, async ({ page, open }) => {
      await open(path)
      await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
      await page.getByRole('link', { name: '企业' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: '企业' })).toBeVisible()
    })
  }

  test('an article is drawn without its neighbours when nobody knows them', async ({ page, open }) => {
    await open('/')
    await page.route('**/data/derived/context/**', (route) => route.fulfill({ status: 404 }))
    await page
      .getByRole('main')
      .getByRole('link', { name: /一碗汤圆的思念/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /一碗汤圆的思念/ })).toBeVisible()
    await expect(page.getByRole('navigation', { name: '前后文章' })).toHaveCount(0)
    await page.unroute('**/data/derived/context/**')
    await page.reload()
    await expect(page.getByRole('navigation', { name: '前后文章' })).toBeVisible()
  })

  test('a static page whose data does not come can still be read, and tried again', async ({
    page,
    open,
  }) => {
    await page.route('**/data/**', (route) => route.abort())
    await open('/2024-02-24/01/1')
    await expect(page.getByText('这一页的数据没有取到')).toBeVisible()
    await expect(page.getByText('常州市凯宏铝业有限公司，仔细询问')).toBeVisible()
    await page.unroute('**/data/**')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByText('这一页的数据没有取到')).toHaveCount(0)
  })

  test('page JSON that breaks later costs what is broken, no more', async ({ page, open }) => {
    await open('/people')
    await page.route('**/data/pages/**/01.json', async (route) => {
      const answer = await route.fetch()
      const json: unknown = await answer.json()
      const text = JSON.stringify(json).replace('"n":2,', '"n":"二",')
      await route.fulfill({ response: answer, body: text })
    })
    await page.getByRole('link', { name: '武进日报' }).click()
    await expect(page.getByRole('article')).toHaveCount(4)
    const notice = page.getByRole('status').filter({ hasText: '读不懂' })
    await notice.getByText('给编辑看的细节').click()
    await expect(notice).toContainText('articles[1].n')
  })
})

import { expect, test } from '../support/test.ts'

test.describe('an archive with broken files', () => {
  test.use({ site: 'broken' })

  test('the good articles are shown, the notice names file and place', async ({ page, open }) => {
    await open('/')
    await expect(page.getByRole('link', { name: /新灯塔今晨点亮/ })).toBeVisible()
    await expect(page.getByRole('link', { name: '渡轮加开夜班' })).toBeVisible()
    await expect(page.getByRole('link', { name: '渔歌队唱进城里' })).toBeVisible()
    const notice = page.getByRole('status').filter({ hasText: '没有读懂' })
    await notice.getByText('给编辑看的细节').click()
    await expect(notice).toContainText('data/pages/2031-05-02/01.json')
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

test.describe('on the way', () => {
  test.use({ allowConsole: /Failed to load resource|ERR_/ })

  test('an unknown address says so and helps on', async ({ page, open }) => {
    await open('/2024-02-24/01/77')
    await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '今日' }).click()
    await expect(page.getByRole('article')).toHaveCount(5)
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

  test('a missing file on the way gives a clear page with a retry that works', async ({ page, open }) => {
    await open('/people')
    await page.route('**/data/pages/**', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: '乔俊杰' }).click()
    await page.getByRole('link', { name: /当好锻造/ }).click()
    await expect(page.getByRole('alert')).toContainText('数据文件没有找到')
    await expect(page.getByRole('alert')).toContainText('data/pages/2024-02-24/01.json')
    await page.unroute('**/data/pages/**')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /当好锻造/ })).toBeVisible()
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
    const notice = page.getByRole('status').filter({ hasText: '没有读懂' })
    await notice.getByText('给编辑看的细节').click()
    await expect(notice).toContainText('articles[1].n')
  })
})

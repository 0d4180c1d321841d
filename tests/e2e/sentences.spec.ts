import { readFileSync } from 'node:fs'
import { parsePage } from '../../src/domain/parse.ts'
import { sentenceHashAt } from '../../src/domain/sentence-address.ts'
import { sentencesOf } from '../../src/domain/text.ts'
import { expect, test } from '../support/test.ts'

/** `#p3s2`: a sentence has an address, marked and in view (data-contract: addresses). */

const FILE = 'data/pages/2024-02-24/01.json'
const { page: printed } = parsePage(JSON.parse(readFileSync(`public/${FILE}`, 'utf8')), FILE)
const [article] = printed.articles
const text = article?.paragraphs[2] ?? ''
const span = sentencesOf(text)[1]
const sentence = text.slice(span?.start, span?.end)
const ADDRESS = '/2024-02-24/01/1'

test('an address of a sentence opens its article with the sentence marked and in view', async ({
  page,
  open,
}) => {
  await open(`${ADDRESS}#p3s2`)
  await expect(page.getByRole('status').filter({ hasText: '已在文中标出' })).toBeVisible()
  const marks = page.locator('article mark')
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(sentence)
  await expect(marks.first()).toBeInViewport()
  await page.getByRole('button', { name: '取消标记' }).click()
  await expect(marks).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`))
})

test('a fragment typed into the open, scrolled article brings its sentence into view', async ({
  page,
  open,
}) => {
  await open(`${ADDRESS}#p3s2`)
  const marks = page.locator('article mark')
  await expect(marks.first()).toBeInViewport()
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
    location.hash = '#p1s1'
  })
  await expect(marks.first()).toContainText((article?.paragraphs[0] ?? '').slice(0, 2))
  await expect(marks.first()).toBeInViewport()
})

test('after a correction the address that was handed out leads to the same words', async ({ page, open }) => {
  await page.route(`**/${FILE}`, async (route) => {
    const paragraphs = ['本报今天补上一段。', ...(article?.paragraphs ?? [])]
    const changed = { ...article, paragraphs, mentions: [] }
    await route.fulfill({ json: { ...printed, articles: [changed, ...printed.articles.slice(1)] } })
  })
  await open(ADDRESS + sentenceHashAt(text, 2, span?.start ?? 0))
  await expect(page.getByRole('status').filter({ hasText: '移了位置' })).toBeVisible()
  const marks = page.locator('article mark')
  expect((await marks.allTextContents()).join('')).toBe(sentence)
  await expect(marks.first()).toBeInViewport()
})

test('a sentence that is gone is said to be gone', async ({ page, open }) => {
  await open(`${ADDRESS}#p3s99-0123abcd`)
  await expect(page.getByRole('status').filter({ hasText: '不在这篇文章里' })).toBeVisible()
  await expect(page.locator('article mark')).toHaveCount(0)
})

test('the sentence can be quoted, with where it was printed and its lasting address', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(`${ADDRESS}#p3s2`)
  await page.getByRole('button', { name: '复制引文' }).click()
  await expect(page.getByText('引文已复制')).toBeVisible()
  const quoted = await page.evaluate(() => navigator.clipboard.readText())
  expect(quoted).toContain('《武进日报》2024年2月24日第01版')
  expect(quoted).toMatch(/\/2024-02-24\/01\/1#p3s2-[0-9a-f]{8}$/)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the browser marks the sentence', async ({ page, open }) => {
    await open(`${ADDRESS}#p3s2`)
    const target = page.locator(':target')
    await expect(target).toHaveText(sentence)
    await expect(target).toBeInViewport()
  })
})

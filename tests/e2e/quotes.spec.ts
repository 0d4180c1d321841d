import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { anchorOf, quoteHash, type Anchor } from '../../src/domain/anchor.ts'
import { parsePage } from '../../src/domain/parse.ts'
import { keepSettings } from '../support/keeping.ts'
import { randomFrom } from '../support/random.ts'
import { expect, test } from '../support/test.ts'

/** The address of quoted words marks exactly these, wherever they stand now, and says what became of them. */

const FILE = 'data/pages/2024-02-24/01.json'
const { page: printed } = parsePage(JSON.parse(readFileSync(`public/${FILE}`, 'utf8')), FILE)
const [article] = printed.articles
const paragraphs = article?.paragraphs ?? []
const ADDRESS = '/2024-02-24/01/1'
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const marked = async (page: Page) => (await page.locator('article mark').allTextContents()).join('')

function anchored(from: [number, number], to: [number, number]): Anchor {
  const [start, end] = [from, to].map(([paragraph, offset]) => ({ paragraph, offset }))
  const anchor = start && end && anchorOf(paragraphs, start, end)
  if (!anchor) throw new Error('no such stretch')
  return anchor
}

/** Stretches of the article anywhere, of one character to several paragraphs. */
function anywhere(count: number, seed: number): Anchor[] {
  const random = randomFrom(seed)
  const lengths = paragraphs.map((text) => Array.from(text).length)
  return Array.from({ length: count }, () => {
    const paragraph = random(lengths.length)
    const offset = random(lengths[paragraph] ?? 1)
    let [last, end] = [paragraph, offset + 1 + random(random(4) ? 40 : 400)]
    while (end > (lengths[last] ?? 0) && last + 1 < lengths.length) end -= lengths[last++] ?? 0
    return anchored([paragraph, offset], [last, Math.min(end, lengths[last] ?? 0)])
  })
}

/** Goes to each address in the opened page; what is marked there and what should be, where these differ. */
const differing = (page: Page, anchors: readonly Anchor[]) =>
  page.evaluate(
    async (all) => {
      const wrong: { wanted: string; marked: string; in: boolean }[] = []
      for (const { hash, start, end } of all) {
        const wanted = [...document.querySelectorAll('article p')]
          .filter(({ id }) => /^p\d+$/.test(id))
          .slice(start.paragraph, end.paragraph + 1)
          .map((p, i) => {
            const chars = Array.from(p.textContent)
            const last = i === end.paragraph - start.paragraph ? end.offset : chars.length
            return chars.slice(i === 0 ? start.offset : 0, last).join('')
          })
          .join('')
        // As who comes: who goes back finds the page where it was.
        scrollTo(0, 0)
        location.hash = hash
        let [found, isIn] = ['', false]
        for (let tries = 0; tries < 400 && !(found === wanted && isIn); tries++) {
          await new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', resolve, { once: true })
            port1.start()
            port2.postMessage(0)
          })
          const marks = [...document.querySelectorAll('article mark')]
          found = marks.map((mark) => mark.textContent).join('')
          const { top = -1, bottom = -1 } = marks[0]?.getBoundingClientRect() ?? {}
          isIn = bottom > 0 && top < innerHeight
        }
        if (found !== wanted || !isIn) wrong.push({ wanted, marked: found, in: isIn })
      }
      return wrong
    },
    anchors.map((anchor) => ({ hash: quoteHash(anchor), start: anchor.start, end: anchor.end })),
  )

for (const script of ['hans', 'hant'] as const)
  test(`of 500 quotes each is marked to the character and in view: ${script}`, async ({ page, open }) => {
    if (script === 'hant') await keepSettings(page, { script })
    await open(`${ADDRESS}${quoteHash(anchored([1, 3], [1, 9]))}`)
    await expect(page.getByRole('region', { name: /文字/ })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', `zh-${script === 'hans' ? 'Hans' : 'Hant'}`)
    const shown = await page.locator('article').evaluate((article) =>
      [...article.querySelectorAll('p')]
        .filter(({ id }) => /^p\d+$/.test(id))
        .map((p) => p.textContent)
        .join('\n'),
    )
    expect(shown === paragraphs.join('\n')).toBe(script === 'hans')
    expect(await differing(page, anywhere(500, script === 'hans' ? 1 : 2))).toEqual([])
  })

test.describe('selected words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  test('have an address of their own that leads back to them, over paragraphs', async ({ page, open }) => {
    await open(ADDRESS)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    const words = await page.evaluate(() => {
      const at = (id: string, offset: number): [Node, number] => {
        const walker = document.createTreeWalker(document.querySelector(id) ?? document, NodeFilter.SHOW_TEXT)
        let [node, left] = [walker.nextNode(), offset]
        while (node?.nodeValue && left > node.nodeValue.length) {
          left -= node.nodeValue.length
          node = walker.nextNode()
        }
        return [node ?? document, left]
      }
      getSelection()?.setBaseAndExtent(...at('#p2', 7), ...at('#p3', 11))
      return String(getSelection()).replace(/\s/g, '')
    })
    const bar = page.getByRole('complementary', { name: '选中的文字' })
    await bar.getByRole('button', { name: '复制这段话的链接' }).click()
    await expect(page.getByText('链接已复制')).toBeVisible()
    const url = await page.evaluate(() => navigator.clipboard.readText())
    const hash = new URL(url).hash
    expect(hash).toMatch(/^#[\w.-]{1,159}$/)
    await open('/')
    await open(ADDRESS + hash)
    await expect(status(page, '已在文中标出')).toBeVisible()
    expect((await marked(page)).replace(/\s/g, '')).toBe(words)
  })
})

test.describe('after a correction', () => {
  const anchor = anchored([2, 20], [2, 50])
  const corrected = async (page: Page, change: (texts: string[]) => string[]) => {
    await page.route(`**/${FILE}`, async (route) => {
      const changed = { ...article, paragraphs: change([...paragraphs]), mentions: [] }
      await route.fulfill({ json: { ...printed, articles: [changed, ...printed.articles.slice(1)] } })
    })
  }
  test('moved words are marked where they stand now', async ({ page, open }) => {
    await corrected(page, (texts) => ['本报今天补上一段。', ...texts])
    await open(ADDRESS + quoteHash(anchor))
    await expect(status(page, '移了位置')).toBeVisible()
    expect(await marked(page)).toBe(anchor.quote)
    await expect(page.locator('article mark').first()).toBeInViewport()
  })
  test('changed words are marked as they are now', async ({ page, open }) => {
    const now = `${anchor.quote.slice(0, 14)}改${anchor.quote.slice(15)}`
    await corrected(page, (texts) => texts.map((text) => text.replace(anchor.quote, now)))
    await open(ADDRESS + quoteHash(anchor))
    await expect(status(page, '后来改过')).toBeVisible()
    await expect.poll(() => marked(page)).toBe(now)
  })
  test('of lost words the sentence is left, then the article, and it is said', async ({ page, open }) => {
    const { hash = '' } = anchor
    await open(ADDRESS + hash.slice(0, -24))
    await expect(status(page, '引用的原文找不到了')).toBeVisible()
    await expect.poll(() => marked(page)).toContain(anchor.quote.slice(0, 5))
    await corrected(page, () => ['改写的全文。', '一句也没有留下。'])
    await page.reload()
    await open(ADDRESS + hash)
    await expect(status(page, '不在这篇文章里')).toBeVisible()
    await expect(page.locator('article mark')).toHaveCount(0)
  })
})

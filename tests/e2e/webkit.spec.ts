import { expect, test } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import { outDirOf } from '../support/sites.ts'
import { ESCAPE, hasWebKit, openWebKit, WEBKIT_HINT, type WebKit } from '../support/webkit.ts'

/** What a reader with an iPhone does first, in the engine that iPhones have, as far as Linux has it. */

const ARTICLE = '/2024-02-24/01/1'
const headline = (words: string) => `document.querySelector('main h1')?.textContent.includes('${words}')`
const noFaults = async (browser: WebKit) => expect(await browser.run('return window.faults')).toEqual([])

test('WebKit: reads, turns, searches, keeps, sets and reads on without a network', async () => {
  test.skip(!hasWebKit(), WEBKIT_HINT)
  test.setTimeout(180_000)
  const server = await serve({ dir: outDirOf('seed'), port: 0 })
  const at = (path: string) => server.url.slice(0, -1) + path
  const browser = await openWebKit()
  try {
    await test.step('saves: the press that fetches the app is answered; marks words', async () => {
      await browser.go(at(ARTICLE))
      await browser.until(headline('主力军'))
      await browser.press('收藏')
      await browser.until(`document.querySelector('main').innerText.includes('已收藏')`)
      await browser.run(`const texts = document.createTreeWalker(document.querySelector('main article'), NodeFilter.SHOW_TEXT)
        let text = texts.nextNode()
        while (text.length < 20 || !text.parentElement.closest('p')) text = texts.nextNode()
        getSelection().setBaseAndExtent(text, 1, text, 9)
        text.parentElement.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))`)
      await browser.press('划线', 'body')
      await browser.until(`document.querySelector('main article [aria-label^="划线："]')`)
      // A first visit has no version before it.
      expect(await browser.run(`return document.body.innerText.includes('网站有新版本')`)).toBe(false)
    })
    await test.step('from article to article, and back, in one document', async () => {
      expect(
        await browser.run('return document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0)
      await browser.run('window.isSame = true')
      await browser.click('main a[rel=next]')
      await browser.until(headline('汤圆'))
      await browser.until('document.activeElement?.id === "main"')
      await browser.back()
      await browser.until(headline('主力军'))
      expect(await browser.run('return window.isSame')).toBe(true)
    })
    await test.step('searches over the page', async () => {
      await browser.press('搜索', 'nav')
      await browser.until('document.activeElement?.role === "combobox"')
      await browser.type('企业')
      await browser.until(`document.querySelector('[role=dialog]')?.innerText.includes('“企业”：2 篇')`)
      await browser.until(`document.querySelectorAll('[role=dialog] mark').length > 0`)
      await browser.type(ESCAPE)
      await browser.until(`!document.querySelector('[role=dialog]')`)
      await noFaults(browser)
    })
    await test.step('what was kept is there', async () => {
      await browser.go(at('/saved'))
      await browser.until(`document.querySelector('main').innerText.includes('主力军')`)
      await browser.until(`/划线\\s*1/.test(document.querySelector('main').innerText)`)
      await noFaults(browser)
    })
    await test.step('settings hold on the next page', async () => {
      await browser.go(at('/settings'))
      await browser.press('字大一点')
      await browser.press('夜')
      await browser.until('document.documentElement.dataset.theme === "dark"')
      await noFaults(browser)
      await browser.go(at(ARTICLE))
      await browser.until('document.documentElement.dataset.theme === "dark"')
      await browser.until(
        `[...document.querySelectorAll('main article p')].some((p) => getComputedStyle(p).fontSize === '19px')`,
      )
    })
    await test.step('takes the issue along, and reads it without a network', async () => {
      await browser.go(at('/2024-02-24'))
      await browser.press('下载本期')
      await browser.press('下载', 'body')
      await browser.until(`document.body.innerText.includes('这一期已在设备上')`)
      await noFaults(browser)
      await server.close()
      await browser.go(at('/2024-02-24/01/4'))
      await browser.until(headline('外卖送餐员'))
    })
  } finally {
    await browser.close()
    await server.close().catch(() => undefined)
  }
})

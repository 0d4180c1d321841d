import type { Page } from '@playwright/test'
import { settled, waitAfter, type Note } from './phone.ts'

/** So many articles are turned to at most: more than a page has, fewer than an issue. */
const MOST_TURNS = 12

/** An article stands there whose headline is another. */
const isOther = (headline: string) =>
  `(document.querySelector('main article h1')?.textContent ?? ${JSON.stringify(headline)}) !== ${JSON.stringify(headline)}`

/** From article to article by the page's own links, the first of them from the front page. */
export async function turning(page: Page, note: Note): Promise<void> {
  const first = page.locator('main h2 a, main h3 a').first()
  note('an article, from the front page', await waitAfter(page, () => first.click(), isOther('')))
  for (let i = 0; i < MOST_TURNS; i += 1) {
    await settled(page)
    const next = page.locator('main a[rel=next]').first()
    if ((await next.count()) === 0) break
    // A reader sees what they press: the page does not scroll in the moment of the press.
    await next.scrollIntoViewIfNeeded()
    await page.waitForTimeout(600)
    const from = new URL(page.url()).pathname.split('/')
    const headline = (await page.locator('main article h1').textContent()) ?? ''
    const ms = await waitAfter(page, () => next.click(), isOther(headline))
    const to = new URL(page.url()).pathname.split('/')
    const how =
      from[1] !== to[1]
        ? 'of another day'
        : from[2] !== to[2]
          ? 'of the next page'
          : i === 0
            ? 'the first'
            : 'each after it'
    note(`the next article: ${how}`, ms)
  }
}

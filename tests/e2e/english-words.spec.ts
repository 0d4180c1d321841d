import { keepSettings } from '../support/keeping.ts'
import { expect, test } from '../support/test.ts'

/** How English is set, where Chinese is broken and justified at any character. */

test('no English word is spaced out to fill its line', async ({ page, open }) => {
  await keepSettings(page, { language: 'en' })
  for (const width of [320, 360, 1280])
    for (const [path, words] of [
      ['/about', 'Newspaper pages for the phone'],
      ['/settings', 'Spring is here'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 })
      await open(path)
      const paragraph = page.getByText(words)
      await expect(paragraph).toBeVisible()
      const spaced = await paragraph.evaluate((element) => {
        const { fontSize, fontFamily } = getComputedStyle(element)
        const pen = document.createElement('canvas').getContext('2d')
        const text = element.firstChild
        if (!pen || !text) return ['nothing to measure']
        pen.font = `${fontSize} ${fontFamily}`
        const range = document.createRange()
        return [...(text.nodeValue ?? '').matchAll(/[A-Za-z]+/g)].flatMap(({ 0: word, index }) => {
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const wide = range.getBoundingClientRect().width - pen.measureText(word).width
          return wide > 1 ? [`${word}: ${wide} px`] : []
        })
      })
      expect.soft(spaced, `${path}, ${width} px`).toEqual([])
    }
})

test('a day of the calendar has room around its number of articles, the word for which is heard', async ({
  page,
  open,
}) => {
  await keepSettings(page, { language: 'en' })
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await open('/issues')
    const day = page.getByRole('cell').getByRole('link', { name: /^24\s*5\s*articles$/ })
    const room = await day.evaluate((link) => {
      const range = document.createRange()
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
      const { left, right } = link.getBoundingClientRect()
      let least = right - left
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // What is heard only is not drawn.
        if (node.parentElement && getComputedStyle(node.parentElement).clipPath !== 'none') continue
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) least = Math.min(least, box.left - left, right - box.right)
      }
      return least
    })
    expect.soft(room, `${width} px`).toBeGreaterThan(4)
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

test('the signs of what is folded and of what is open are as wide in English as in Chinese', async ({
  page,
  open,
}) => {
  await keepSettings(page, { language: 'en' })
  await open('/about')
  await expect(page.getByRole('navigation', { name: 'Main sections' })).toBeVisible()
  const forms = await page.evaluate(() => {
    const details = document.body.appendChild(document.createElement('details'))
    const summary = details.appendChild(document.createElement('summary'))
    return ['::before', '::after'].map((part) => getComputedStyle(summary, part).fontVariantEastAsian)
  })
  expect(forms).toEqual(['normal', 'normal'])
})

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

test('no word of the calendar is broken in its day', async ({ page, open }) => {
  await keepSettings(page, { language: 'en' })
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await open('/issues')
    const count = page.getByRole('cell').getByText('articles')
    const lines = await count.evaluate((element) => {
      const text = element.firstChild
      if (!text) return 0
      const range = document.createRange()
      range.setStart(text, (text.nodeValue ?? '').indexOf('articles'))
      range.setEnd(text, (text.nodeValue ?? '').length)
      return range.getClientRects().length
    })
    expect.soft(lines, `${width} px`).toBe(1)
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

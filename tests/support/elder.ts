import { expect, type Page } from '@playwright/test'

/** The norm's numbers in CSS pixels (MIIT 2021; GB/T 37668), less a rounding. */
const TEXT = 17.9
const TARGET = 59.9
const LINES = 1.3

/** Whatever is read or pressed on the page as it stands is as large and as far apart as the norm for elders wants it. */
export async function expectFitForElders(page: Page): Promise<void> {
  const found = await page.evaluate(
    ({ text, target, lines }) => {
      const shown = (el: Element) => {
        const { width, height } = el.getBoundingClientRect()
        return width > 1 && height > 1 && !el.closest('svg[aria-hidden=true], [href="#main"]')
      }
      const said = (el: Element) => `${el.tagName} ${(el.textContent ?? '').trim().slice(0, 20)}`
      const words = [...document.querySelectorAll('body *')].filter(
        (el) =>
          shown(el) &&
          [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      const small = words.flatMap((el) => {
        const size = parseFloat(getComputedStyle(el).fontSize)
        return size < text ? [`${said(el)} ${size}px`] : []
      })
      const dense = words.flatMap((el) => {
        const { fontSize, lineHeight } = getComputedStyle(el)
        const apart = parseFloat(lineHeight) / parseFloat(fontSize)
        return apart < lines ? [`${said(el)} ${apart}`] : []
      })
      // A name in running text is a line of it; a slider is moved by its buttons too.
      const targets = [...document.querySelectorAll('a, button, input, select, summary')]
        .filter((el) => shown(el) && !el.matches('p a, [type=range]'))
        .flatMap((el) => {
          const { width, height } = (el.closest('label') ?? el).getBoundingClientRect()
          return width < target || height < target
            ? [`${said(el)} ${Math.round(width)}×${Math.round(height)}`]
            : []
        })
      const paragraphs = [...document.querySelectorAll('article p + p')].filter((el) => /^p\d+$/.test(el.id))
      const close = paragraphs.flatMap((el) => {
        const { marginTop, lineHeight } = getComputedStyle(el)
        return parseFloat(marginTop) < lines * parseFloat(lineHeight) - 1 ? [`${said(el)} ${marginTop}`] : []
      })
      return { small, dense, targets, close }
    },
    { text: TEXT, target: TARGET, lines: LINES },
  )
  expect.soft(found).toEqual({ small: [], dense: [], targets: [], close: [] })
}

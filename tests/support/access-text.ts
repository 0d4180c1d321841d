import type { Page } from '@playwright/test'

/** How a reader may set the text of any page: twice as large (WCAG 1.4.4), or further apart (1.4.12). */
export const TEXT_CHANGES = {
  'as it is': '',
  'text at 200 %': ':root { font-size: 200% }',
  'spaced text':
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
} as const

/** Gives the page a stylesheet of the reader's, instead of the one given before. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** What is lost of the page as it stands: it is wider than its window, cut off, out of reach, or lies over other text. */
export const lossesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = (el: Element) => `${el.tagName.toLowerCase()} ${el.textContent.trim().slice(0, 20)}`
    const isHidden = (el: Element) => {
      const { width, height } = el.getBoundingClientRect()
      return width <= 1 || height <= 1 || !el.checkVisibility() || el.closest('svg, [inert]') !== null
    }
    const losses: string[] = []
    const beyond = document.documentElement.scrollWidth - innerWidth
    if (beyond > 0) losses.push(`${beyond} px wider than the window`)
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((el) => !isHidden(el))
    for (const el of all) {
      // What is typed, or waits to be, scrolls in its field.
      if (el.matches('input, textarea')) continue
      const { overflowX, overflowY } = getComputedStyle(el)
      const cuts = (value: string) => value === 'hidden' || value === 'clip'
      if (cuts(overflowX) && el.scrollWidth > el.clientWidth + 1) losses.push(`cut in width: ${said(el)}`)
      if (cuts(overflowY) && el.scrollHeight > el.clientHeight + 1) losses.push(`cut in height: ${said(el)}`)
    }
    // Lines of text that share more than a hair with those of another element.
    const texts = all.flatMap((el) => {
      if (el.matches('mark, b, a b')) return []
      const range = document.createRange()
      return [...el.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return []
        range.selectNodeContents(node)
        return [...range.getClientRects()].map((box) => ({ el, box }))
      })
    })
    const isFloating = (el: Element | null): boolean =>
      el !== null &&
      (/fixed|sticky|absolute/.test(getComputedStyle(el).position) || isFloating(el.parentElement))
    const lying = texts.filter(({ el }) => !isFloating(el)).sort((a, b) => a.box.top - b.box.top)
    for (const [i, one] of lying.entries())
      for (const other of lying.slice(i + 1)) {
        if (other.box.top > one.box.bottom - 4) break
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        const isClose = one.el.contains(other.el) || other.el.contains(one.el)
        if (across > 4 && down > one.box.height * 0.4 && !isClose)
          losses.push(`one over the other: ${said(one.el)} / ${said(other.el)}`)
      }
    return [...new Set(losses)]
  })

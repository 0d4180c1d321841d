import type { Locator, Page } from '@playwright/test'

/** What a step of the keyboard led to. */
export interface Stop {
  /** Role or element, and its name. */
  what: string
  /** Of nine points of the element, those where nothing else lies over it, from 0 to 9. */
  seen: number
  /** Contrast of the ring around it with what is behind (WCAG 2.2, definitions); 0 without one, 21 if the browser draws it. */
  ring: number
}

/** Where the focus is; undefined where the page has none. */
export const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const el = document.activeElement
    if (!(el instanceof HTMLElement || el instanceof SVGElement) || el === document.body) return undefined
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (of: Element | null): string => {
      if (!of) return getComputedStyle(document.documentElement).backgroundColor
      const { backgroundColor } = getComputedStyle(of)
      const [, , , alpha = 1] = parts(backgroundColor)
      return alpha > 0.5 ? backgroundColor : behind(of.parentElement)
    }
    // The ring may be drawn by what stands for a hidden control, or by the thumb of a slider.
    const rings = [el, el.nextElementSibling].flatMap((one) => {
      if (!one) return []
      return [getComputedStyle(one)]
        .filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
        .map(({ outlineColor }) => {
          const [low = 0, high = 0] = [
            luminance(outlineColor),
            luminance(behind(one.parentElement)),
          ].toSorted((a, b) => a - b)
          return (high + 0.05) / (low + 0.05)
        })
    })
    // What a browser draws of its own: the thumb of a slider, the parts of a date.
    const isOwn = el.matches('[type=range], [type=date]')
    const box = [...el.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
    const shares = [0.1, 0.5, 0.9]
    const points = box
      ? shares.flatMap((x) => shares.map((y) => [box.left + x * box.width, box.top + y * box.height]))
      : []
    const seen = points.filter(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y)
      return top && (el.contains(top) || el.closest('label')?.contains(top) || top.contains(el))
    })
    return {
      what: `${el.getAttribute('role') ?? el.tagName.toLowerCase()} ${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 24)}`,
      seen: seen.length,
      ring: isOwn ? 21 : Math.round(Math.max(0, ...rings) * 10) / 10,
    }
  })

/** Goes with Tab (or back) from where the focus is until the page ends or begins anew; answers each stop. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 200): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key)
    const stop = await stopOf(page)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

/** Goes by Tab (or back) until this has the focus, as whoever has no mouse. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 90,
): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${String(target)} was not reached within ${most} steps`)
}

/** Whether the focus is inside of it. */
export const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((one) => one.contains(document.activeElement)))

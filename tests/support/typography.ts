import type { Page } from '@playwright/test'

/** A line as a browser set it: its text, and the left edge and width of each character, in em. */
export interface Line {
  text: string
  left: number[]
  width: number[]
}

/** A text in lines; `size` is that of its characters and `measure` the width of its block, in px. */
export interface Setting {
  lines: Line[]
  size: number
  measure: number
  /** Where each line ends in the text. */
  ends: number[]
  text: string
  isJustified: boolean
}

/** How the texts of these elements are set. Characters that take no room belong to the line before. */
export const settingsOf = (page: Page, selector: string): Promise<Setting[]> =>
  page.evaluate((chosen) => {
    const range = document.createRange()
    return [...document.querySelectorAll(chosen)].map((block) => {
      const size = Number.parseFloat(getComputedStyle(block).fontSize)
      const lines: Line[] = []
      const ends: number[] = []
      let [bottom, at] = [-Infinity, 0]
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const text = node.textContent ?? ''
        for (let i = 0; i < text.length; i += 1) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const box = [...range.getClientRects()].at(-1)
          const line = lines.at(-1)
          if (box && box.width > 0 && (!line || box.top >= bottom)) {
            if (line) ends.push(at)
            lines.push({ text: '', left: [], width: [] })
            bottom = box.top + box.height / 2
          }
          const now = lines.at(-1)
          if (now && box) {
            now.text += text[i]
            now.left.push(box.left / size)
            now.width.push(box.width / size)
          }
          at += 1
        }
      }
      const text = block.textContent
      const isJustified = getComputedStyle(block).textAlign === 'justify'
      return {
        lines,
        size,
        isJustified,
        measure: block.getBoundingClientRect().width,
        ends: [...ends, at],
        text,
      }
    })
  }, selector)

const NOT_FIRST = /^[、，；：。！？”’」』）》】〉·％%‰℃,.;:!?)]/u
const NOT_LAST = /[“‘「『（《【〈￥$(]$/u
const UNBROKEN = /^(?:——|……|\d[\d.,%％‰℃])$/u

/** What stands at the wrong end of a line, or is torn (clreq §3.1.4, §3.1.3). */
export const faultsOf = ({ lines }: Setting): string[] =>
  lines.flatMap(({ text }, i) => {
    const next = lines[i + 1]?.text
    if (next === undefined) return []
    const around = `${text.trim().slice(-1)}${next.trim().slice(0, 1)}`
    return NOT_FIRST.test(next) || NOT_LAST.test(text.trim()) || UNBROKEN.test(around)
      ? [`${text.slice(-6)} | ${next.slice(0, 6)}`]
      : []
  })

const HAN = /\p{Script=Han}/u

/** The widest gap that was opened between two Han characters of a line, in em. */
export const widestGap = ({ lines }: Setting): { gap: number; line: string } =>
  lines
    .slice(0, -1)
    .map(({ text, left }) => {
      const gaps = left.flatMap((at, i) =>
        HAN.test(text[i] ?? '') && HAN.test(text[i + 1] ?? '') ? [(left[i + 1] ?? at) - at - 1] : [],
      )
      return { gap: Math.max(0, ...gaps), line: text }
    })
    .reduce((a, b) => (b.gap > a.gap ? b : a), { gap: 0, line: '' })

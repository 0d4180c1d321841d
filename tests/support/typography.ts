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

/** Paragraphs of running text. */
export const PROSE = 'article p'
/** Headlines: of an article, in lists, of neighbours and of what is related. */
export const HEADLINES = 'main h1, main h2, main h3, main nav a, main li > a, main li > p > a'

/** How the texts of these elements are set, of paragraphs those with an address. */
export const settingsOf = (page: Page, selector: string): Promise<Setting[]> =>
  page.evaluate((chosen) => {
    const range = document.createRange()
    const blocks = [...document.querySelectorAll(chosen)]
      .filter((block) => chosen !== 'article p' || /^p\d+$/.test(block.id))
      .filter((block) => block.checkVisibility())
    return blocks.map((block) => {
      const style = getComputedStyle(block)
      const size = Number.parseFloat(style.fontSize)
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
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
      const isJustified = style.textAlign === 'justify'
      return {
        lines,
        size,
        isJustified,
        measure: (block.getClientRects()[0]?.width ?? 0) - padding,
        ends: [...ends, at],
        text,
      }
    })
  }, selector)

const NOT_FIRST = /^[、，；：。！？”’」』）》】〉·％%‰℃,.;:!?)]/u
const NOT_LAST = /[“‘「『（《【〈￥$(]$/u
const UNBROKEN = /^(?:——|……|\d[\d.,%％‰℃])$/u

/** What stands at the wrong end of a line, or is torn (clreq §6.1.1). */
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

const NUMBER =
  /[\d０-９][\d０-９.,％%]*[％%万亿元年月日届]*|[〇零一二三四五六七八九十百千万亿]{3,}[年月日]?/gu
const QUOTED = /“[^”]{1,8}”|《[^》]{1,8}》|【[^】]{1,8}】/gu

/** What a headline breaks that would fit into a line: names, numbers, short texts between marks. */
export function tornIn({ text, ends, size, measure }: Setting, names: readonly string[]): string[] {
  const spans = [
    ...[...text.matchAll(NUMBER), ...text.matchAll(QUOTED)].map((match) => ({
      start: match.index,
      what: match[0],
    })),
    ...names.flatMap((what) => {
      const start = what.length > 1 ? text.indexOf(what) : -1
      return start < 0 ? [] : [{ start, what }]
    }),
  ]
  // What fills a line to the pixel may not fit.
  const fits = Math.floor((measure - 1) / size)
  return spans.flatMap(({ start, what }) => {
    const at = ends.find((end) => start < end && end < start + what.length)
    return at === undefined || what.length > fits
      ? []
      : [`${text.slice(0, at)} | ${text.slice(at)} (${what})`]
  })
}

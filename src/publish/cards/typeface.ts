import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse, type Font, type PathCommand } from 'opentype.js'
import * as v from 'valibot'

/** A typeface as outlines: nothing of the machine's own fonts, so that cards are the same everywhere. */
export interface Typeface {
  /** Width of a text at a size, in the unit of the size; `spacing` in em after each character. */
  measure: (text: string, size: number, spacing?: number) => number
  /** SVG paths of a text, its baseline beginning at (x, y). */
  draw: (text: string, x: number, y: number, size: number, spacing?: number) => string
}

const require = createRequire(import.meta.url)
const file = (name: string) => require.resolve(`@fontsource/noto-serif-sc/${name}`)

/**
 * Noto Serif SC (SIL Open Font License 1.1) from @fontsource, a Song type. The package holds it in parts by
 * character; a part is read when its first character is drawn. Characters outside become 〓, the printer's blank.
 */
export function openTypeface(weight: 500 | 900): Typeface {
  const ranges = Object.entries(
    v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(file('unicode.json'), 'utf8'))),
  ).map(([name, list]) => ({ part: name.replace(/[[\]]/g, ''), spans: list.split(',').map(spanOf) }))
  const fonts = new Map<string, Font>()
  const outlines = new Map<string, { advance: number; data: string; em: number }>()

  const fontFor = (code: number): Font | undefined => {
    const range = ranges.find(({ spans }) => spans.some(([from, to]) => from <= code && code <= to))
    if (!range) return undefined
    let font = fonts.get(range.part)
    if (!font) {
      const bytes = readFileSync(file(`files/noto-serif-sc-${range.part}-${weight}-normal.woff`))
      font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
      fonts.set(range.part, font)
    }
    return font
  }
  const glyph = (char: string) => {
    const known = outlines.get(char)
    if (known) return known
    const font = fontFor(char.codePointAt(0) ?? 0)
    const index = font?.charToGlyphIndex(char) ?? 0
    if (!font || index === 0) {
      if (char === '〓') throw new Error('the typeface has no 〓')
      return glyph('〓')
    }
    const outline = font.glyphs.get(index)
    const em = font.unitsPerEm
    const data = pathData(outline.getPath(0, 0, em).commands)
    const found = { advance: (outline.advanceWidth ?? em) / em, data, em }
    outlines.set(char, found)
    return found
  }
  return {
    measure: (text, size, spacing = 0) =>
      Array.from(text).reduce((sum, char) => sum + (glyph(char).advance + spacing) * size, 0),
    draw: (text, x, y, size, spacing = 0) => {
      let at = x
      let paths = ''
      for (const char of text) {
        const { advance, data, em } = glyph(char)
        if (data)
          paths += `<path transform="translate(${at.toFixed(2)} ${y.toFixed(2)}) scale(${size / em})" d="${data}"/>`
        at += (advance + spacing) * size
      }
      return paths
    },
  }
}

/** Commands in whole font units; opentype.js's own writing of them turns small numbers into what SVG cannot read. */
const pathData = (commands: PathCommand[]): string =>
  commands
    .map((command) => {
      const { type } = command
      if (type === 'Z') return 'Z'
      const { x, y } = command
      if (type === 'Q') return `Q${[command.x1, command.y1, x, y].map(Math.round).join(' ')}`
      if (type === 'C')
        return `C${[command.x1, command.y1, command.x2, command.y2, x, y].map(Math.round).join(' ')}`
      return `${type}${Math.round(x)} ${Math.round(y)}`
    })
    .join('')

/** `U+4e00-4eff` or `U+3007` */
function spanOf(text: string): [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

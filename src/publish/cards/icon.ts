import { Resvg } from '@resvg/resvg-js'
import { palettePng, type Rgb } from './palette-png.ts'
import type { Typeface } from './typeface.ts'

/* The colours of src/styles/tokens.css. */
const ACCENT: Rgb = [0xa3, 0x20, 0x1d]
const PAPER: Rgb = [0xfb, 0xf8, 0xf1]
const STEPS = 12

/** Part of an icon's width that its character takes: launchers cut circles and squircles out of the middle four fifths. */
const INK = 0.56

/**
 * The icon of a paper: the first character of its name, as a seal. The same bytes for the same name.
 * @param name of the paper
 * @param size in pixels
 */
export function drawIcon(name: string, size: number, face: Typeface): Buffer {
  const [char = '〓'] = Array.from(name.trim())
  const em = size * INK
  const left = (size - face.measure(char, em)) / 2
  // A character of a Song type stands on its square's foot, 0.12em below the baseline.
  const baseline = (size - em) / 2 + em * 0.88
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${css(ACCENT)}" d="M0 0H${size}V${size}H0Z"/><g fill="${css(PAPER)}">${face.draw(char, left, baseline, em)}</g></svg>`
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return palettePng(pixels, width, height, PALETTE)
}

const mix = (part: number): Rgb => [
  between(ACCENT[0], PAPER[0], part),
  between(ACCENT[1], PAPER[1], part),
  between(ACCENT[2], PAPER[2], part),
]
const between = (from: number, to: number, part: number) => Math.round(from + (to - from) * part)
const PALETTE = [ACCENT, ...Array.from({ length: STEPS }, (_, i) => mix((i + 1) / STEPS))]
const css = (colour: Rgb) => `rgb(${colour.join()})`

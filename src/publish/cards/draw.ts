import { Resvg } from '@resvg/resvg-js'
import { CARD_SIZE, type Card } from './card.ts'
import { fit, HEADLINES, shorten } from './fit.ts'
import { drawIcon } from './icon.ts'
import { palettePng, type Rgb } from './palette-png.ts'
import { drawScreen } from './screen.ts'
import { openTypeface, type Typeface } from './typeface.ts'

const MARGIN = 80
const INNER = CARD_SIZE.width - 2 * MARGIN
/** What stands below a headline. */
const BELOW = { size: 34, leading: 54, gap: 40 }

/* The colours of src/styles/tokens.css. */
const PAPER: Rgb = [0xfb, 0xf8, 0xf1]
const INK: Rgb = [0x1f, 0x1b, 0x16]
const SOFT: Rgb = [0x65, 0x5d, 0x51]
const ACCENT: Rgb = [0xa3, 0x20, 0x1d]
const PALETTE: Rgb[] = [PAPER, ...shades(INK, 8), ...shades(SOFT, 3), ...shades(ACCENT, 4)]

/** Draws cards, same bytes for the same content; holds the parts of the typefaces that it has read. */
export function createCardDrawer(): (card: Card) => Buffer {
  const heavy = openTypeface(900)
  const medium = openTypeface(500)
  return (card) => {
    if (card.icon !== undefined) return drawIcon(card.headline, card.icon, heavy)
    const picture = card.screen
      ? drawScreen(card, card.screen, heavy, medium)
      : new Resvg(cardSvg(card, heavy, medium), { font: { loadSystemFonts: false } }).render()
    return palettePng(picture.pixels, picture.width, picture.height, PALETTE)
  }
}

function cardSvg(card: Card, heavy: Typeface, medium: Typeface): string {
  const { width, height } = CARD_SIZE
  const right = (text: string, y: number, size: number) =>
    medium.draw(text, width - MARGIN - medium.measure(text, size), y, size)
  const top = 118
  const paperSize = card.paper.length > 8 ? 40 : 54
  const dateline = shorten(`${card.date}　${card.page}`.trim(), INNER * 0.6, (text) =>
    medium.measure(text, 27),
  )
  const masthead = heavy.draw(
    shorten(card.paper, INNER * 0.4, (t) => heavy.measure(t, paperSize, 0.14)),
    MARGIN,
    top,
    paperSize,
    0.14,
  )
  const body = headline(card, heavy, medium)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<path fill="${hex(PAPER)}" d="M0 0H${width}V${height}H0Z"/>
<g fill="${hex(INK)}">${masthead}</g>
<path fill="${hex(INK)}" d="M${MARGIN} 148h${INNER}v7h-${INNER}zM${MARGIN} 160h${INNER}v2h-${INNER}z"/>
<g fill="${hex(SOFT)}">${right(dateline, top, 27)}</g>
${body}</svg>`
}

/** The kicker and the headline, together in the middle of what the masthead leaves. */
function headline(
  { kicker, headline: text, lines: below = [], phrases: [forText] = [] }: Card,
  heavy: Typeface,
  medium: Typeface,
): string {
  const sizes = below.length > 0 ? HEADLINES.slice(2) : HEADLINES
  const { size, lines } = fit(text, INNER, heavy, sizes, forText)
  const leading = size * 1.3
  const kickerSize = 36
  const kickerHeight = kicker ? kickerSize + 34 : 0
  const space = CARD_SIZE.height - 162
  const belowHeight = below.length * BELOW.leading + (below.length > 0 ? BELOW.gap : 0)
  const block = kickerHeight + leading * (lines.length - 1) + size + belowHeight
  const start = 162 + (space - block) / 2
  const above = kicker
    ? medium.draw(
        shorten(kicker, INNER, (t) => medium.measure(t, kickerSize)),
        MARGIN,
        start + kickerSize * 0.86,
        kickerSize,
      )
    : ''
  const paths = lines.map((line, i) => {
    // An opening mark's ink stands in the right half of its square: the line would seem indented.
    const hang = /^[“‘（《【〈「『]/.test(line) ? size * 0.5 : 0
    return heavy.draw(line, MARGIN - hang, start + kickerHeight + leading * i + size * 0.86, size)
  })
  const foot = start + kickerHeight + leading * (lines.length - 1) + size + BELOW.gap
  const rest = below.map((line, i) =>
    medium.draw(
      shorten(line, INNER, (t) => medium.measure(t, BELOW.size)),
      MARGIN,
      foot + BELOW.leading * i + BELOW.size * 0.86,
      BELOW.size,
    ),
  )
  return `<g fill="${hex(ACCENT)}">${above}</g><g fill="${hex(INK)}">${paths.join('')}</g><g fill="${hex(SOFT)}">${rest.join('')}</g>`
}

/** A colour in steps from near the paper to full: the smooth edges of its letters. */
function shades(colour: Rgb, steps: number): Rgb[] {
  const mix = (from: number, to: number, part: number) => Math.round(from + (to - from) * part)
  return Array.from({ length: steps }, (_, i) => {
    const part = (i + 1) / steps
    return [mix(PAPER[0], colour[0], part), mix(PAPER[1], colour[1], part), mix(PAPER[2], colour[2], part)]
  })
}

const hex = (colour: Rgb) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`

import { Resvg } from '@resvg/resvg-js'
import { breakLines } from '#domain/lines.ts'
import { SCREENS, type Card, type Screen } from './card.ts'
import type { Typeface } from './typeface.ts'

/* The colours of src/styles/tokens.css. */
const [PAPER, INK, SOFT, RULE] = ['#fbf8f1', '#1f1b16', '#655d51', '#d8d3c8']

const LOOKS = {
  narrow: { margin: 54, name: 60, size: 62, columns: 1 },
  wide: { margin: 120, name: 64, size: 50, columns: 2 },
}
/** Space between columns, and after a headline, in pixels. */
const [GAP, AFTER] = [80, 64]

/**
 * The newest issue as the site shows it: its name, the day, and one headline after the other until the screen is full.
 * No browser takes part in a build, so it is drawn as cards are, by the same types.
 */
export function drawScreen(
  { paper, date, lines: headlines = [], phrases }: Card,
  screen: Screen,
  heavy: Typeface,
  medium: Typeface,
): { pixels: Buffer; width: number; height: number } {
  const { width, height } = SCREENS[screen]
  const { margin, name, size, columns } = LOOKS[screen]
  const column = (width - 2 * margin - (columns - 1) * GAP) / columns
  const top = margin + name
  const head = top + 130
  let [x, y] = [margin, head]
  const drawn: string[] = []
  const rules: string[] = []
  for (const [i, headline] of headlines.entries()) {
    const set = (breaks?: string) =>
      breakLines(headline, column, 4, (unit) => heavy.measure(unit, size), breaks)
    const lines = set(phrases?.[i]) ?? set()
    if (!lines) continue
    const tall = lines.length * size * 1.4
    if (y + tall > height - margin && x + column + GAP < width - margin) [x, y] = [x + column + GAP, head]
    if (y + tall > height - margin) break
    for (const [i, line] of lines.entries()) {
      // An opening mark's ink stands in the right half of its square: the line would seem indented.
      const hang = /^[“‘（《【〈「『]/.test(line) ? size * 0.5 : 0
      drawn.push(heavy.draw(line, x - hang, y + size + i * size * 1.4, size))
    }
    rules.push(`M${x} ${y + tall + AFTER / 2}h${column}v2h-${column}z`)
    y += tall + AFTER
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<path fill="${PAPER}" d="M0 0H${width}V${height}H0Z"/>
<g fill="${INK}">${heavy.draw(paper, margin, top, name, 0.1)}${drawn.join('')}</g>
<path fill="${INK}" d="M${margin} ${top + 28}h${width - 2 * margin}v4h-${width - 2 * margin}z"/>
<path fill="${RULE}" d="${rules.join('')}"/>
<g fill="${SOFT}">${medium.draw(date, margin, top + 90, 40)}</g></svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render()
}

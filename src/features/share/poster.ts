import { breakLines, fillLines } from '#domain/lines.ts'
import { codeOf, QUIET } from './code.ts'
import type { Shared } from './shared.ts'

/** In pixels: as wide as telephones take pictures. */
const WIDTH = 1080
const MARGIN = 96
const INNER = WIDTH - 2 * MARGIN
/** About so wide is the code. */
const CODE = 300
const TITLE = { size: 68, line: 92 }
const BODY = { size: 42, line: 74 }
const SMALL = { size: 32, line: 48 }
/** Lines of words that a picture takes: what is longer is too much for one, and said to be a part. */
const MOST_LINES = 60

/* The colours of src/styles/tokens.css: a poster is paper, whatever the screen is. */
const PAPER = '#fbf8f1'
const INK = '#1f1b16'
const SOFT = '#655d51'
const ACCENT = '#a3201d'

/**
 * Draws a poster: title, words, where they were printed, and the code that leads there. It is as tall as its text.
 * @param said beside the code, and after words that are not all
 * @param face the font families of the page's headlines
 * @returns a PNG as a `data:` address; chat apps take pictures on a long press, no canvas
 * @throws where the browser draws no canvas
 */
export function drawPoster(
  { title, phrases, words, isWhole, printed, url }: Shared,
  said: { scan: string; excerpt: string },
  face: string,
): string {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const widthOf = (part: string) => pen.measureText(part).width
  const font = (size: number, weight = 400) => `${weight} ${size}px ${face}`
  const measured = (text: string, size: number, indent: number) => {
    pen.font = font(size)
    return fillLines(text, INNER, widthOf, indent)
  }
  pen.font = font(TITLE.size, 700)
  const head =
    breakLines(title, INNER, 5, widthOf, phrases) ??
    breakLines(title, INNER, 5, widthOf) ??
    fillLines(title, INNER, widthOf)
  const all = words
    .split('\n')
    .filter(Boolean)
    .flatMap((paragraph) =>
      measured(paragraph, BODY.size, 2 * BODY.size).map((line, i) => ({
        line,
        indent: i === 0 ? 2 * BODY.size : 0,
      })),
    )
  const body = all.slice(0, MOST_LINES)
  const isPart = !isWhole || body.length < all.length
  const code = codeOf(url)
  // Modules in whole pixels: none is blurred.
  const module = Math.max(2, Math.floor(CODE / (code.size + 2 * QUIET)))
  const square = module * (code.size + 2 * QUIET)
  const beside = WIDTH - MARGIN - square
  pen.font = font(SMALL.size)
  const foot = fillLines(printed, beside - MARGIN - 40, widthOf)

  const top = MARGIN + 28
  const text = top + head.length * TITLE.line + 40
  const end = text + body.length * BODY.line + (isPart ? SMALL.line : 0) + 48
  const height = end + 48 + Math.max(square, (foot.length + 2) * SMALL.line) + MARGIN
  canvas.width = WIDTH
  canvas.height = height

  pen.fillStyle = PAPER
  pen.fillRect(0, 0, WIDTH, height)
  pen.fillStyle = ACCENT
  pen.fillRect(MARGIN, MARGIN - 24, 120, 8)
  pen.textBaseline = 'top'
  const write = (line: string, x: number, y: number, size: number, colour: string, weight?: number) => {
    pen.font = font(size, weight)
    pen.fillStyle = colour
    pen.fillText(line, x, y)
  }
  pen.font = font(TITLE.size, 700)
  for (const [i, line] of head.entries()) {
    // The blank half of an opening mark: the line would seem indented.
    const hang = /^[“‘（《【〈「『]/.test(line) ? pen.measureText(line).actualBoundingBoxLeft : 0
    write(line, MARGIN + hang, top + i * TITLE.line, TITLE.size, INK, 700)
  }
  for (const [i, { line, indent }] of body.entries())
    write(line, MARGIN + indent, text + i * BODY.line, BODY.size, INK)
  if (isPart) write(said.excerpt, MARGIN, text + body.length * BODY.line, SMALL.size, SOFT)
  pen.fillStyle = INK
  pen.fillRect(MARGIN, end, INNER, 3)
  const base = end + 48
  for (const [i, line] of foot.entries()) write(line, MARGIN, base + 8 + i * SMALL.line, SMALL.size, INK)
  write(said.scan, MARGIN, base + square - SMALL.line - 8, SMALL.size, SOFT)
  pen.fillStyle = '#fff'
  pen.fillRect(beside, base, square, square)
  pen.translate(beside + QUIET * module, base + QUIET * module)
  pen.scale(module, module)
  pen.fillStyle = '#000'
  const modules = new Path2D(code.path)
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a drawing, no list
  pen.fill(modules)
  return canvas.toDataURL('image/png')
}

/** How a page is set again as print sets it: the measure, and what shows where things begin. */
export interface PrintStyle {
  name: string
  /** The measure: characters in a line (`characters`), or em, a half-width character taking half of one (`em`). */
  width: number
  by: 'characters' | 'em'
  indents: boolean
  blankLines: 'nowhere' | 'articles' | 'paragraphs'
  /** Whether a mark that may not begin a line hangs in the one before it. */
  hanging: boolean
  /** Whether headlines stand in the middle of the measure. */
  centred: boolean
  /** The measures that articles are set to in turn, where they have more than one. */
  widths?: readonly number[]
}

/** The measures of one page's articles, no two that follow one another alike. */
const COLUMNS = [18, 16, 22, 17, 13, 20]

export const PRINT_STYLES: readonly PrintStyle[] = [
  style('print, 13 em', 13, { hanging: true }),
  style('print, 20 em', 20, { hanging: true }),
  style('print, 28 em, no blank line', 28, { blankLines: 'nowhere' }),
  style('print, 17 characters, no blank line', 17, { by: 'characters', blankLines: 'nowhere' }),
  style('print, 24 characters', 24, { by: 'characters' }),
  style('print, 40 characters', 40, { by: 'characters', hanging: true }),
  style('print, 20 em, blank lines', 20, { blankLines: 'paragraphs' }),
  style('print, 22 em, blank lines, no indent', 22, { blankLines: 'paragraphs', indents: false }),
  style('print, 22 em, no indent', 22, { indents: false }),
  style('print, 14 and 24 characters in turn, no indent', 14, {
    by: 'characters',
    widths: [14, 24],
    indents: false,
  }),
  style('print, 28 em, centred headlines', 28, { centred: true, blankLines: 'nowhere', hanging: true }),
  style('print, 14 and 24 em in turn', 14, { widths: [14, 24], hanging: true }),
  style('print, 14 and 24 em in turn, no blank line', 14, {
    widths: [14, 24],
    hanging: true,
    blankLines: 'nowhere',
  }),
  style('print, each article as wide as it pleases', 18, { widths: COLUMNS }),
  style('print, each as wide as it pleases, no blank line', 18, { widths: COLUMNS, blankLines: 'nowhere' }),
  style('print, each as wide as it pleases, no indent', 18, { widths: COLUMNS, indents: false }),
  style('print, each as wide as it pleases, neither', 18, {
    widths: COLUMNS,
    blankLines: 'nowhere',
    indents: false,
  }),
]

function style(name: string, width: number, own: Partial<PrintStyle>): PrintStyle {
  return {
    name,
    width,
    by: 'em',
    indents: true,
    blankLines: 'articles',
    hanging: false,
    centred: false,
    ...own,
  }
}

interface Printed {
  title: string
  paragraphs: readonly string[]
}

/** Articles → page text with a line end in every line. A headline longer than the measure breaks in its middle. */
export function setInPrint(articles: readonly Printed[], own: PrintStyle): string {
  const pages = articles.map(({ title, paragraphs }, i) => {
    const width = own.widths?.[i % own.widths.length] ?? own.width
    return [
      titleLines(title, own, width),
      ...paragraphs.map((text) => paragraphLines(text, { ...own, width })),
    ]
  })
  const between = own.blankLines === 'paragraphs' ? '\n\n' : '\n'
  return pages.map((parts) => parts.join(between)).join(own.blankLines === 'nowhere' ? '\n' : '\n\n')
}

const paragraphLines = (text: string, own: PrintStyle): string =>
  lines(own.indents ? `　　${text}` : text, own).join('\n')

function titleLines(title: string, { centred }: PrintStyle, width: number): string {
  const count = Math.ceil(title.length / Math.max(width, 12))
  const size = Math.ceil(title.length / count)
  const parts = Array.from({ length: count }, (_, i) => title.slice(i * size, (i + 1) * size))
  return parts.map((part) => `${centred ? '　'.repeat((width - part.length) / 2) : ''}${part}`).join('\n')
}

/**
 * Damaged page text → the same with every piece of a paragraph broken into lines; `indents`: whether the piece that
 * begins a paragraph, or every piece, is set in. Headlines keep their lines.
 */
export function wrapDamaged(
  text: string,
  articles: readonly Printed[],
  { indents, ...own }: { width: number; indents: 'paragraphs' | 'pieces' },
): string {
  const plain = (some: string): string => some.replace(/\s/gu, '')
  const paragraphs = articles.flatMap((article) => article.paragraphs.map(plain))
  const titles = articles.map(({ title }) => plain(title))
  const style = { ...own, by: 'em', hanging: false } as const
  return text
    .split(/\n{2,}/u)
    .map((piece) => {
      const whole = plain(piece)
      if (titles.some((title) => title.includes(whole)) || whole === '') return piece
      const begins = indents === 'pieces' || paragraphs.some((own) => own.startsWith(whole))
      return lines(begins ? `　　${whole}` : whole, style).join('\n')
    })
    .join('\n\n')
}

function lines(text: string, { width, by, hanging }: Pick<PrintStyle, 'width' | 'by' | 'hanging'>): string[] {
  const out: string[] = []
  let line = ''
  let full = 0
  for (const c of text) {
    const size = by === 'em' && /[\u0020-\u007E]/u.test(c) ? 0.5 : 1
    const hangs = hanging && line !== '' && /[，。、；：！？”’）》」,.;:!?)]/u.test(c)
    if (full + size > width && !hangs) {
      out.push(line)
      line = ''
      full = 0
    }
    line += c
    full += size
  }
  if (line !== '') out.push(line)
  return out
}

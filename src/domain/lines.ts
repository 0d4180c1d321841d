/** Marks that may not begin a line, and marks that may not end one (clreq §3.1.3, 行首行尾禁则). */
const NO_START = /^[、，。；：？！”’）》】〉」』…—·%％～,.;:?!)\]]/u
const NO_END = /[“‘（《【〈「『([]$/u

/** Characters that stay together: a run of Latin letters and digits, a double dash or ellipsis, else one character. */
const UNIT = /[A-Za-z0-9][A-Za-z0-9.,%\-+/&]*|—+|…+|\s+|./gu

/** How much shorter than the mean a line of `lines` must not be counted as a fault: it ends where the text pauses. */
const PAUSE_BONUS = 0.5

/** Widths of units, as the typeface has them. */
type Measure = (text: string) => number

/**
 * Breaks a headline into the fewest lines that fit, as even as can be; a line rather ends at a space (between
 * parallel clauses) or after a mark than inside a clause. Undefined if more than `max` lines would be needed.
 * @param phrases where it may break, as on its page (see `PhrasesSchema` of the derived data): then undefined too where one of
 * its phrases is wider than a line. Without them it may break between any two characters.
 */
export function breakLines(
  text: string,
  width: number,
  max: number,
  measure: Measure,
  phrases?: string,
): string[] | undefined {
  const units = phrases
    ? phrasesOf(text, phrases, width, measure)
    : joinForbidden(text.trim().match(UNIT) ?? [])
  const widths = units.map(measure)
  for (let count = 1; count <= max; count++) {
    const lines = even(units, widths, width, count)
    if (lines) return lines
  }
  return undefined
}

/**
 * Fills lines one after another, as running text is set: as many characters as fit, none of the marks at the wrong end (clreq
 * 行首行尾禁则). Nothing of the text is lost but blanks at the ends of lines; what is wider than a line alone is broken inside.
 * @param first how much of the first line is taken already, in the unit of the width
 */
export function fillLines(text: string, width: number, measure: Measure, first = 0): string[] {
  const units = joinForbidden(text.match(UNIT) ?? []).flatMap((unit) =>
    measure(unit) <= width ? [unit] : Array.from(unit),
  )
  const lines: string[] = []
  let [line, used] = ['', first]
  for (const unit of units) {
    const wide = measure(unit)
    if (line !== '' && used + wide > width) {
      lines.push(line.trim())
      ;[line, used] = ['', 0]
    }
    if (line === '' && unit.trim() === '') continue
    line += unit
    used += wide
  }
  return line === '' ? lines : [...lines, line.trim()]
}

/** The pieces of a headline between which it may break in lines of this width, and the spaces between its clauses. */
function phrasesOf(text: string, phrases: string, width: number, measure: Measure): string[] {
  let at = 0
  const piece = (length: number) => text.slice(at, (at += length))
  const units = phrases.split(' ').flatMap((clause, i) => [
    piece(i && 1),
    ...clause.split(',').flatMap((phrase) => {
      const parts = phrase.split('-').map((length) => piece(Number(length) || 0))
      const whole = parts.join('')
      return measure(whole) > width ? parts : [whole]
    }),
  ])
  return [...units, text.slice(at)].filter(Boolean)
}

/** Glues what may not be parted, so that every place between two units may be broken. */
function joinForbidden(pieces: string[]): string[] {
  const units: string[] = []
  for (const piece of pieces) {
    const last = units.at(-1)
    if (last !== undefined && (NO_START.test(piece) || NO_END.test(last)))
      units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

/** The cheapest way to `count` lines: squared distance from the mean width, less where the text pauses. */
function even(units: string[], widths: number[], width: number, count: number): string[] | undefined {
  const mean = widths.reduce((sum, one) => sum + one, 0) / count
  let rows = new Map<number, { cost: number; lines: string[] }>([[0, { cost: 0, lines: [] }]])
  for (let row = 0; row < count; row++) {
    const next = new Map<number, { cost: number; lines: string[] }>()
    for (const [start, { cost, lines }] of rows) {
      let used = 0
      for (let end = start + 1; end <= units.length; end++) {
        used += widths[end - 1] ?? 0
        const line = units.slice(start, end).join('').trim()
        if (used > width && line.length > 1) break
        if (line === '') continue
        const pause = end === units.length || / $|[，。；：？！、”》）]$/.test(units[end - 1] ?? '')
        const total = cost + ((used - mean) / mean) ** 2 + (pause ? 0 : PAUSE_BONUS)
        const best = next.get(end)
        if (!best || total < best.cost) next.set(end, { cost: total, lines: [...lines, line] })
      }
    }
    rows = next
  }
  return rows.get(units.length)?.lines
}

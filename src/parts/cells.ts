/** Numbers, the last with its unit, and what stands between them; blanks belong to what they follow. */
const CELLS = /[-+]?\d[\d.,%‰]*(?:[^\d\s]*$)?\s*|(?:(?![-+]?\d).)+/gu

/** The names of columns stand a blank apart. */
const NAMES = /\S+\s*/gu

/** What is a number, or begins with one. */
export const isNumber = (cell: string): boolean => /^[-+]?\d/.test(cell)

/** A cell of a row: UTF-16 offsets `[start, end)`; together the cells cover the text. */
export interface Cell {
  start: number
  end: number
}

/** The cells of a row, or of the names of columns over it. */
export const cellsOf = (text: string, isHead: boolean): Cell[] =>
  Array.from(text.matchAll(isHead ? NAMES : CELLS), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))

/** What stands beside a number in its column, and a name of a column at least (em). */
const BESIDE = 1.25
const NAME = 3
/** So much fits beside a character into 320 px at 32 px (em). */
const ROOM = 8

/**
 * Whether a table is wider than the narrowest column of text can be: numbers are never broken, names of columns are.
 * @param rows the texts of its cells; the first row has names of columns if it has no number
 */
export function isWide(rows: readonly (readonly string[])[]): boolean {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(
      ...rows.map((cells) => {
        const text = (cells[at] ?? '').trim()
        return isNumber(text)
          ? text.replace(/[^ -~]/gu, '--').length / 2
          : at > 0
            ? Math.min(NAME, text.length)
            : 0
      }),
    ),
  )
  return widths.reduce((sum, width) => sum + (width > 0 ? BESIDE + width : 0), 0) > ROOM
}

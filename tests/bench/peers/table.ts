/** The arithmetic of the comparison, and how it is shown. */

/** The middle one; of an even number the lower. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0

/** An answer held against a plain scan. */
export interface Checked {
  /** How many the scan finds. */
  truth: number
  /** How many the search says there are. */
  total: number
  /** Of those that it shows, how many the scan finds too. */
  right: number
}

/**
 * How exact answers are, in percent: how many are just the scan's, how much of the scan's they have, and how much of them is
 * the scan's. An empty answer is right where the scan finds nothing.
 */
export function exactness(answers: readonly Checked[]): { exact: number; recall: number; precision: number } {
  const sum = (of: (one: Checked) => number) => answers.reduce((all, one) => all + of(one), 0)
  const share = (a: number, b: number) => (b === 0 ? 100 : (100 * a) / b)
  return {
    exact: share(
      sum(({ truth, total, right }) => Number(truth === total && truth === right)),
      answers.length,
    ),
    recall: share(
      sum(({ right }) => right),
      sum(({ truth }) => truth),
    ),
    precision: share(
      sum(({ right }) => right),
      sum(({ total }) => total),
    ),
  }
}

/** Columns → a Markdown table whose first column names the rows. */
export function markdownTable(
  rows: readonly string[],
  columns: ReadonlyMap<string, readonly string[]>,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...columns.keys()]),
    line(['---', ...[...columns.keys()].map(() => '--:')]),
    ...rows.map((row, i) => line([row, ...[...columns.values()].map((cells) => cells[i] ?? '–')])),
  ].join('\n')
}

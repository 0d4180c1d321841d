/** How what is no prose is set, by its letter (`ContextSchema`). */
export const FORMS: Partial<Record<string, string>> = { h: 'cross-head', v: 'verse' }

/** The letters of an article's paragraphs, those of a table's rows together: `p`, `p`, `trrr`, `v` … */
export const formsOf = (forms: string, length: number): readonly string[] =>
  forms
    .slice(0, length)
    .padEnd(length, 'p')
    .match(/t?r+|[^]/g) ?? []

/** A stretch of an article: UTF-16 offsets `[start, end)` into `paragraphs[paragraph]`. */
export interface Stretch {
  paragraph: number
  start: number
  end: number
}

/** Wherever a form stands in an article, in the order of the text, none over another. */
export function* occurrences(paragraphs: readonly string[], form: string): Generator<Stretch> {
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length))
      yield { paragraph, start, end: start + form.length }
  }
}

/** Whether two stretches share a character. */
export const overlaps = (a: Stretch, b: Stretch): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end

/** In the order of the text. */
export const inOrder = (a: Stretch, b: Stretch): number => a.paragraph - b.paragraph || a.start - b.start

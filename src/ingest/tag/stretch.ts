/** Where something stands in a text, UTF-16 offsets `[start, end)`. */
export interface Stretch {
  start: number
  end: number
}

/** Whether two stretches of one text share a character. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

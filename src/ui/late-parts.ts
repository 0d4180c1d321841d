/** Fetches the code of each part of the pages that have come whose code follows them (`late.tsx`). */
export const LATE_PARTS: (() => Promise<unknown>)[] = []

/**
 * The code of all such parts: waited for where a page that is already being read is drawn anew, for without them the page would be
 * shorter for a moment, and what is pressed would move from under the finger. Code that does not come ends the waiting too.
 */
export const lateParts = (): Promise<unknown> =>
  Promise.allSettled(LATE_PARTS.map((fetchPart) => fetchPart()))

/** Fetches the code of each part of the pages that have come whose code follows them (`late.tsx`). */
export const LATE_PARTS: (() => Promise<unknown>)[] = []

/** A page that can be read is not kept longer (ms) from being drawn anew. */
const WHOLE_MS = 2000

let coming: Promise<unknown> | undefined

/**
 * The code of all such parts, waited for once: where a page that is already being read is drawn anew, or something in it is marked,
 * the part would be gone for a moment without it, and what is pressed would move from under the finger.
 */
export const lateParts = (): Promise<unknown> =>
  (coming ??= Promise.race([
    Promise.allSettled(LATE_PARTS.map((fetchPart) => fetchPart())),
    new Promise((resolve) => setTimeout(resolve, WHOLE_MS)),
  ]))

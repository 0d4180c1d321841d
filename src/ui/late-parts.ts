/** Each part whose code follows the pages that have come (`late.tsx`): by what selector a page has it, and what fetches its code. */
export const LATE_PARTS: [where: string, fetchPart: () => Promise<unknown>][] = []

/** A page that can be read is not kept longer (ms) from being drawn anew. */
const WHOLE_MS = 2000

let coming: Promise<unknown> | undefined

/**
 * The code of those that the static page has, waited for once: where a page that is already being read is drawn anew, or something in it is marked,
 * the part would be gone for a moment without it, and what is pressed would move from under the finger.
 */
export const lateParts = (): Promise<unknown> =>
  (coming ??= Promise.race([
    Promise.allSettled(
      LATE_PARTS.filter(([where]) => document.querySelector(where)).map(([, fetchPart]) => fetchPart()),
    ),
    new Promise((resolve) => setTimeout(resolve, WHOLE_MS)),
  ]))

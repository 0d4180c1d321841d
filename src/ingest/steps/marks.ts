/** A Han character, also of the supplementary planes. Source: Unicode Script=Han. */
export const HAN = String.raw`\p{Script=Han}`

/** Ends of a sentence with the closing marks that belong to it (GB/T 15834 §4.1–4.3, §4.11). */
const TERMINAL = /(?:[。！？!?]|…|\.{3,})[”’」』）)》\]】"']*$/u

/** Ends after which a paragraph may well be over, though no sentence is: a label, a signature, a list item. */
const SOFT_END = /[：:）)》』」”—－；;]$/u

/** Whether a text ends as a sentence ends. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text)

/** Whether a text ends in a way that may, or may not, end a paragraph. */
export const endsSoftly = (text: string): boolean => SOFT_END.test(text)

/** The first mark in a text that only running prose has: a full stop, or a comma between clauses. */
export const hasFullStop = (text: string): boolean => /[。；;]/u.test(text)

/** How many characters are opened by brackets or quotes in `text` and not closed again. */
export function openMarks(text: string): number {
  let open = 0
  for (const mark of text) {
    if ('（(《“‘「『【'.includes(mark)) open += 1
    else if ('）)》”’」』】'.includes(mark)) open -= 1
  }
  return open
}

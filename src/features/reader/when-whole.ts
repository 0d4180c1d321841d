import { lateParts } from '#ui/late-parts.ts'

/**
 * Does something to the text of an article once a table whose code is on its way has come: React would else drop the one that was
 * drawn when the site was built, and its rows would stand as paragraphs for a moment.
 * @returns gives it up
 */
export function whenWhole(then: () => void): () => void {
  let isGivenUp = false
  void lateParts().then(() => {
    if (!isGivenUp) then()
  })
  return () => {
    isGivenUp = true
  }
}

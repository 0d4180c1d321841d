/** Characters that a cross-head has at most, and that the text below it has at least. */
const SHORT = 20
const LONG = 40
/** Below a further one, beside two that are sure, so many are enough: no headline's or list's line is as long. */
const FURTHER = SHORT + 1

/** Ends like a sentence, or is the line of who wrote it. */
const NO_HEAD = /[。！？；：，、…][”’』」）]?$|^本报|记者/

/**
 * Which paragraphs are cross-heads: page JSON has no word for them, and a lone short line may be anything (decision 18).
 * Two or more short lines without the end of a sentence, each over a long paragraph, are; and beside these one over a shorter paragraph.
 * @returns their places, from 0
 */
export function crossHeads(paragraphs: readonly string[]): ReadonlySet<number> {
  const over = (least: number) =>
    paragraphs.flatMap((text, i) =>
      i > 0 && text.length <= SHORT && (paragraphs[i + 1]?.length ?? 0) >= least && !NO_HEAD.test(text)
        ? [i]
        : [],
    )
  return new Set(over(LONG).length > 1 ? over(FURTHER) : [])
}

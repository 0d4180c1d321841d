const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** As many characters on either side of a break as its word can reach over. */
const REACH = 4

/** The words around a break between two texts, and how many characters stand before it. */
function around(before: string, after: string): { text: string; at: number } {
  const head = before.slice(-REACH)
  return { text: head + after.slice(0, REACH), at: head.length }
}

/** Whether a break between two texts goes through a word (牧|民), by the system's dictionary. */
export function cutsWord(before: string, after: string): boolean {
  const { text, at } = around(before, after)
  for (const { index, segment } of segmenter.segment(text))
    if (index < at && index + segment.length > at) return /^\p{Script=Han}+$/u.test(segment)
  return false
}

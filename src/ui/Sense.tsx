import { Fragment, type ReactNode } from 'react'

/** The browser's own dictionary; browsers of before 2024 may have none. */
const words = 'Segmenter' in Intl && new Intl.Segmenter('zh', { granularity: 'word' })
/** After these no line ends: opening marks, numbers, a single character, which belongs to what follows (not 的, 了). */
const HOLDS = /[“《（【\d]$|^[^的了\P{L}]$/u

/**
 * A headline that breaks at sense where no build has found out how, in lists that are made on the device: before words of
 * two characters or more that the browser knows. Inside `.sense`, which forbids the rest.
 */
export function sense(text: string): ReactNode {
  let before = ''
  return words
    ? Array.from(words.segment(text), ({ segment, index, isWordLike }) => {
        const breaks = index > 0 && isWordLike && segment.length > 1 && !HOLDS.test(before)
        before = segment
        return (
          <Fragment key={index}>
            {breaks && <wbr />}
            {segment}
          </Fragment>
        )
      })
    : text
}

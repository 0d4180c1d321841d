import { Fragment, type ReactNode } from 'react'

/** The browser's own dictionary; browsers of before 2024 may have none. */
const words = 'Segmenter' in Intl && new Intl.Segmenter('zh', { granularity: 'word' })
/** After these no line ends: opening marks, numbers, a single character, which belongs to what follows (not 的, 了). */
const HOLDS = /[“《（【\d]$|^[^的了\P{L}]$/u

/**
 * A headline that breaks at sense where no build has found out how, in lists that are made on the device: before words of
 * two characters or more that the browser knows, never inside one of `names`. Inside `.sense`, which forbids the rest.
 * @param start draws the text from here
 * @param end to here, as a part of the whole
 */
export function sense(
  text: string,
  names: readonly { name: string }[] = [],
  start = 0,
  end = text.length,
): ReactNode {
  let before = ''
  return words
    ? Array.from(words.segment(text), ({ segment, index, isWordLike }) => {
        const breaks =
          index > start &&
          index < end &&
          isWordLike &&
          segment.length > 1 &&
          !HOLDS.test(before) &&
          // A name around this place has less than its length on either side.
          !names.some(({ name: { length }, name }) =>
            text.slice(0, index + length - 1).includes(name, index - length + 1),
          )
        before = segment
        return (
          <Fragment key={index}>
            {breaks && <wbr />}
            {text.slice(Math.max(index, start), Math.min(index + segment.length, end))}
          </Fragment>
        )
      })
    : text.slice(start, end)
}

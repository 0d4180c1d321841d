import { Fragment, type ReactNode } from 'react'

/** The browser's own dictionary; browsers of before 2024 may have none. */
const words = 'Segmenter' in Intl && new Intl.Segmenter('zh', { granularity: 'word' })
/** After these no line ends: opening marks, numbers, a single character, which belongs to what follows (not 的, 了). */
const HOLDS = /[“《（【\d]$|^[^的了\P{L}]$/u
/** A longer name may break: ten characters stand in a line at 320 px. */
const WHOLE = 10

/**
 * A headline that breaks at sense where no build has found out how, in lists that are made on the device: before words of
 * two characters or more that the browser knows, never inside one of `names`. Inside `.sense`, which forbids the rest.
 * @param start draws the text from here
 * @param end to here, as a part of the whole
 */
export function sense(text: string, names: readonly string[] = [], start = 0, end = text.length): ReactNode {
  const breaks = breaksOf(text, names).filter((at) => at > start && at < end)
  return [start, ...breaks].map((from, i) => (
    <Fragment key={from}>
      {i > 0 && <wbr />}
      {text.slice(from, breaks[i] ?? end)}
    </Fragment>
  ))
}

function breaksOf(text: string, names: readonly string[]): number[] {
  let before = ''
  const held = names.filter(({ length }) => length <= WHOLE)
  const isHeld = (at: number) =>
    held.some((name) => {
      // The first place where it could reach over this one.
      const from = text.indexOf(name, Math.max(0, at - name.length + 1))
      return from >= 0 && from < at
    })
  return Array.from(words ? words.segment(text) : [], ({ segment, index, isWordLike }) => {
    const breaks = index > 0 && isWordLike && segment.length > 1 && !HOLDS.test(before) && !isHeld(index)
    before = segment
    return breaks ? index : 0
  }).filter((at) => at > 0)
}

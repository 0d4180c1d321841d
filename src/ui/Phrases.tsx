import { Fragment, type ReactNode } from 'react'

const MARKS = [' ', ',', '-']

/**
 * A headline that breaks where it may. Clauses parted by a space prefer a line of their own, as a paper sets them, and so
 * does what is better not broken; between phrases a line may break, nowhere else. The text stays as it is, to be copied
 * and read aloud as one. `phrases` are the lengths of its pieces (see `PhrasesSchema` of the derived data).
 */
export function Phrases({
  text,
  phrases,
  children: draw = (start, end) => text.slice(start, end),
}: {
  text: string
  phrases: string | undefined
  /** Draws what stands from `start` (included) to `end` (not): with what was found in it marked. */
  children?: ((start: number, end: number) => ReactNode) | undefined
}): ReactNode {
  let at = 0
  const piece = (length: number) => draw(at, (at = Math.min(at + length, text.length)))
  const set = (lengths: string, level: number): ReactNode =>
    level > 2
      ? piece(Number(lengths) || 0)
      : lengths.split(MARKS[level] ?? '').map((part, i) => {
          const between = i > 0 && (level > 0 ? <wbr /> : piece(1))
          const words = set(part, level + 1)
          const boxed = level < 1 || (level < 2 && part.includes('-'))
          return (
            <Fragment key={i}>
              {between}
              {boxed ? <span className="clause">{words}</span> : words}
            </Fragment>
          )
        })
  return (
    <>
      {phrases && set(phrases, 0)}
      {draw(at, text.length)}
    </>
  )
}

import { Fragment, type ReactNode } from 'react'

/**
 * A headline whose clauses, parted by a space, prefer a line of their own, as a paper sets them: the space
 * stays in the text, so that it can be copied and read aloud as one.
 */
export function Clauses({
  text,
  children: draw,
}: {
  text: string
  /** Draws the clause that stands from `start` (included) to `end` (not). */
  children?: ((start: number, end: number) => ReactNode) | undefined
}) {
  const clauses = text.split(' ')
  let end = -1
  return clauses.map((clause, i) => {
    const start = end + 1
    end = start + clause.length
    const words = draw?.(start, end) ?? clause
    return (
      <Fragment key={`${i}${clause}`}>
        {i > 0 && ' '}
        {clauses.length > 1 ? <span className="clause">{words}</span> : words}
      </Fragment>
    )
  })
}

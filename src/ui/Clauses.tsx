import { Fragment } from 'react'

/**
 * A headline whose clauses, parted by a space, prefer a line of their own, as a paper sets them: the space
 * stays in the text, so that it can be copied and read aloud as one.
 */
export function Clauses({ text }: { text: string }) {
  const clauses = text.split(' ')
  return clauses.map((clause, i) => (
    <Fragment key={`${i}${clause}`}>
      {i > 0 && ' '}
      {clauses.length > 1 ? <span className="clause">{clause}</span> : clause}
    </Fragment>
  ))
}

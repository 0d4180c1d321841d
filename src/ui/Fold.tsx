import type { ReactNode } from 'react'
import './Fold.css'

/** Something that few need, folded away below its name; `quiet` where it is a mere footnote. */
export function Fold({
  title,
  quiet = false,
  children,
}: {
  title: string
  quiet?: boolean
  children: ReactNode
}) {
  return (
    <details className={quiet ? 'fold fold-quiet' : 'fold'}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

import type { ReactNode } from 'react'
import './Fold.css'

/** Something that few need, folded away below its name. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

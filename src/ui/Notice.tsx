import type { ReactNode } from 'react'
import './Notice.css'

/** Something that the reader should know, set apart from the text; it does not interrupt. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <p>{title}</p>
      {children}
    </div>
  )
}

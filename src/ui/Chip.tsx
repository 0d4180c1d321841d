import type { ReactNode } from 'react'
import './Chip.css'

/** What a chip looks like, whatever element carries it. */
export function chipClass({ selected = false, quiet = false } = {}): string {
  return `chip${selected ? ' chip-on' : ''}${quiet ? ' chip-quiet' : ''}`
}

/** The inside of a chip: a label, and how many things it stands for. */
export function ChipBody({ children, count }: { children: ReactNode; count?: number | undefined }) {
  return (
    <>
      <span>{children}</span>
      {count !== undefined && <span className="chip-count">{count}</span>}
    </>
  )
}

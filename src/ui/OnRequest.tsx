import type { ReactNode } from 'react'
import { useTabFlag } from './useTabFlag.ts'
import './OnRequest.css'

/** Something that is worked out once the reader asks; its code may come then. This tab remembers that it was asked for. */
export function OnRequest({ title, flag, children }: { title: string; flag: string; children: ReactNode }) {
  const [open, setOpen] = useTabFlag(flag)
  return (
    <section className="on-request" aria-label={title}>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && children}
    </section>
  )
}

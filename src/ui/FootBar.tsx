import type { ReactNode } from 'react'
import './FootBar.css'

/** Something that is said at the foot of the window, with what can be done; the page above can be read on. */
export function FootBar({
  said,
  language,
  children,
}: {
  said: string
  language?: string
  children: ReactNode
}) {
  return (
    <div className="foot-bar" lang={language}>
      <p role="status">{said}</p>
      {children}
    </div>
  )
}

import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useSearchTexts } from '#texts/search.ts'

const WIDE = '(min-width: 64rem)'
/** Whether it was unfolded: Back finds the list where it was only if what stands above it is as it was. */
let unfolded = false

/** Beside the list where there is room, else folded away above it. */
export function Narrowing({ children }: { children: ReactNode }) {
  const texts = useSearchTexts()
  const wide = useSyncExternalStore(watch, () => matchMedia(WIDE).matches)
  const [open, setOpen] = useState(unfolded)
  if (wide) {
    return (
      <aside className="narrowing" aria-labelledby="narrowing">
        <h2 id="narrowing" className="hidden">
          {texts.facets.title}
        </h2>
        {children}
      </aside>
    )
  }
  return (
    <details
      className="fold narrowing"
      open={open}
      onToggle={(event) => setOpen((unfolded = event.currentTarget.open))}
    >
      <summary>
        <h2 className="fold-title">{texts.facets.title}</h2>
      </summary>
      {open && children}
    </details>
  )
}

function watch(onChange: () => void): () => void {
  const media = matchMedia(WIDE)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

import { useSyncExternalStore, type ReactNode } from 'react'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import './Narrowing.css'

const WIDE = '(min-width: 64rem)'

/** Whether it is unfolded, where there is no room; and what changes that. */
export type Fold = readonly [open: boolean, setOpen: (open: boolean) => void]

/** Beside the list where there is room, else folded away above it. */
export function Narrowing({ fold: [open, setOpen], children }: { fold: Fold; children: ReactNode }) {
  const texts = useNarrowingTexts()
  const wide = useSyncExternalStore(watch, () => matchMedia(WIDE).matches)
  if (wide) {
    return (
      <aside className="narrowing" aria-labelledby="narrowing">
        <h2 id="narrowing" className="hidden">
          {texts.offers.title}
        </h2>
        {children}
      </aside>
    )
  }
  return (
    <details className="fold narrowing" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="fold-title">{texts.offers.title}</h2>
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

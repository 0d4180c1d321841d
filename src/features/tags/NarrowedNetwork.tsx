import { lazy, Suspense } from 'react'
import { useNetworkTexts } from '#texts/network.ts'
import { useTabFlag } from '#ui/useTabFlag.ts'
import type { NarrowedDrawing } from './NarrowedDrawing.tsx'

const Drawing = lazy(() =>
  import('./NarrowedDrawing.tsx').then(
    (m) => ({ default: m.NarrowedDrawing }),
    () => ({ default: Failed }),
  ),
)

/** Draws who stands with whom in what is left of a list, once the reader asks. */
export function NarrowedNetwork(props: Parameters<typeof NarrowedDrawing>[0]) {
  const { title } = useNetworkTexts()
  const [open, setOpen] = useTabFlag('banmian.network')
  return (
    <section aria-label={title}>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && (
        <Suspense>
          <Drawing {...props} />
        </Suspense>
      )}
    </section>
  )
}

/** Where the code did not come. */
function Failed() {
  return <p role="status">{useNetworkTexts().failed}</p>
}

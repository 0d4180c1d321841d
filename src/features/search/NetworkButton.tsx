import { Suspense, type ComponentType } from 'react'
import { useSearchTexts } from '#texts/search.ts'
import { useTabFlag } from '#ui/useTabFlag.ts'
import type { AnswerView } from './engine.ts'

/** Draws who stands with whom in an answer, once it is whole and the reader asks; stays open from answer to answer. */
export function NetworkButton({
  view,
  Drawn,
}: {
  view: AnswerView
  /** What draws it, in a chunk of its own. */
  Drawn: ComponentType<{ view: AnswerView }>
}) {
  const { network } = useSearchTexts()
  const [open, setOpen] = useTabFlag('banmian.network')
  return (
    <section className="search-network" aria-label={network}>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {network}
      </button>
      {open && view.done && (
        <Suspense>
          <Drawn view={view} />
        </Suspense>
      )}
    </section>
  )
}

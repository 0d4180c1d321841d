import type { ReactNode } from 'react'
import { coming } from '#ui/coming.tsx'
import { withName, withValue } from './conditions.ts'
import type { AnswerView } from './engine.ts'
import { Less, type Asked } from './Less.tsx'
import { Meant } from './Meant.tsx'
import { TypedDay } from './TypedDay.tsx'

/** Comes when the index, or what of it was needed, is not to be had. Without it the page says so. */
const Kept = coming(
  () => import('./Kept.tsx').then((m) => m.Kept),
  ({ fault }: { fault?: ReactNode }) => fault,
)

/**
 * What leads on where nothing was found: the articles on this device, if the index did not say that there is none; other questions.
 * It comes with an empty answer only, or where there is none.
 */
export function Nothing({
  view,
  question,
  params,
  onChange,
  onOpen,
  fault,
}: Asked & {
  /** The empty answer, if there is one. */
  view: AnswerView | undefined
  /** An article is opened. */
  onOpen: () => void
  /** What is missing, where the page has not said it: there is no network. */
  fault?: ReactNode
}) {
  const q = (params.get('q') ?? '').trim()
  return (
    <>
      {!(view?.missing.length === 0) && (
        <Kept question={question} q={q} params={params} onOpen={onOpen} fault={fault} />
      )}
      {view && (
        <>
          <TypedDay q={q} />
          <Less question={question} params={params} onChange={onChange} />
          <Meant
            question={question}
            onName={(kind, name) => onChange((now) => withName(withValue(now, { q: '' }), kind, name))}
          />
        </>
      )}
    </>
  )
}

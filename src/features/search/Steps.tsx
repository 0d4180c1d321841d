import type { ComponentType } from 'react'
import { readAddress } from '#domain/query-address.ts'
import { useSearchTexts } from '#texts/search.ts'
import { OnRequest } from '#ui/OnRequest.tsx'
import { useTabFlag } from '#ui/useTabFlag.ts'
import { withValue } from './conditions.ts'
import type { AnswerView } from './engine.ts'
import { Narrower } from './Narrower.tsx'
import { Narrowing } from './Narrowing.tsx'
import { Timeline } from './Timeline.tsx'

/** Asks whether who stands with whom in an answer is to be drawn. */
export function AskNetwork({
  view,
  Network,
}: {
  view: AnswerView
  /** Draws it. */
  Network: ComponentType<{ view: AnswerView }>
}) {
  return (
    <OnRequest title={useSearchTexts().network} flag="banmian.network">
      {view.done && <Network view={view} />}
    </OnRequest>
  )
}

/** The ways on from an answer: a stretch of its time, its names. */
export function Steps({
  view,
  question,
  params,
  isFound,
  onChange,
}: {
  view: AnswerView
  question: string
  /** The address's parameters, and a step to others. */
  params: URLSearchParams
  /** Whether the answer is to this question, not still to the one before. */
  isFound: boolean
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
}) {
  const { from, to } = readAddress(params)
  return (
    <Narrowing fold={useTabFlag('banmian.narrowing')}>
      <Timeline
        question={question}
        from={from}
        to={to}
        onSpan={(from, to) => onChange((now) => withValue(now, { from, to }))}
      />
      <Narrower view={view} params={params} onChange={(change) => isFound && onChange(change)} />
    </Narrowing>
  )
}

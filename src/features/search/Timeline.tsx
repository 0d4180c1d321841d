import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bucketsOf, rangeOf, spanOfBars } from '#domain/buckets.ts'
import { Chart } from '#parts/Chart.tsx'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { anyTime } from './conditions.ts'
import type { AnswerView } from './engine.ts'
import { answerQuery } from './queries.ts'

/** When the articles found were printed, and the stretch of time that is asked for. */
export function Timeline({
  question,
  from,
  to,
  onSpan,
}: {
  question: string
  from: string
  to: string
  /** Both '' for all of the time. */
  onSpan: (from: string, to: string) => void
}) {
  const texts = useNarrowingTexts().offers
  // The whole time that a stretch is chosen from. Without one it is the answer that is counted beside the chart.
  const whole = (from || to) && anyTime(question)
  const { data: view, isPlaceholderData } = useQuery({
    ...answerQuery(whole || question),
    placeholderData: (previous: AnswerView | undefined) => previous,
  })
  const buckets = useMemo(() => bucketsOf(view?.months ?? []), [view])
  if (!view || buckets.length < 2) return null
  const isBusy = isPlaceholderData || !view.done
  const range = rangeOf(buckets, from, to)
  return (
    <Chart
      key={buckets.length}
      buckets={buckets}
      total={view.total}
      range={range}
      isBusy={isBusy}
      onPick={(picked) => onSpan(...spanOfBars(buckets, picked))}
      note={view.missing.length > 0 ? texts.missing : ''}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DIMENSIONS, type Dimension } from '#domain/kinds.ts'
import { widerThan, type NameCounts, type Way } from '#domain/narrowing.ts'
import { readConditions, withConditions } from '#domain/query-address.ts'
import { Offers } from '#parts/Offers.tsx'
import type { Facets } from '#search/lookup/facets.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { EVERYTHING, questionOf } from './conditions.ts'
import type { AnswerView } from './engine.ts'
import { facetsQuery, widerQuery } from './later-queries.ts'

/** Who and what the articles found speak of, as steps to narrower and wider questions; counted by the engine. */
export function Narrower({
  view,
  params,
  onChange,
}: {
  view: AnswerView
  /** The address's parameters, and a step to others. */
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
}) {
  const texts = useNarrowingTexts().offers
  const [way, setWay] = useState<Way>('and')
  const query = readConditions(params)
  const { data, isPlaceholderData } = useQuery({
    ...facetsQuery(view),
    enabled: view.done && view.total > 0,
    placeholderData: (previous: Facets | undefined) => previous,
  })
  const wider = useWider(params, way === 'or')
  if (!data) return null
  return (
    <Offers
      query={query}
      way={way}
      onWay={setWay}
      total={view.total}
      here={data.kinds}
      wider={wider}
      // Counts of the question before might lead to nothing.
      isBusy={isPlaceholderData}
      note={data.missing.length > 0 ? texts.missing : ''}
      onChange={(next) => onChange((now) => withConditions(now, next))}
    />
  )
}

/** For each dimension with names that others may join: the names of the articles without that condition. */
function useWider(params: URLSearchParams, enabled: boolean): (kind: Dimension) => NameCounts | undefined {
  const questions = DIMENSIONS.flatMap((kind) => {
    const wider = enabled ? widerThan(readConditions(params), kind) : undefined
    return wider ? [{ kind, question: questionOf(withConditions(params, wider)) || EVERYTHING }] : []
  })
  const { data } = useQuery({ ...widerQuery(questions.map(({ question }) => question)), enabled })
  return (kind) => data?.[questions.findIndex((one) => one.kind === kind)]?.kinds
}

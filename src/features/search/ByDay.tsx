import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSearchTexts } from '#texts/search.ts'
import { AskedConditions } from './AskedConditions.tsx'
import { EVERYTHING, questionOf } from './conditions.ts'
import { Less } from './Less.tsx'
import { Narrower } from './Narrower.tsx'
import { Narrowing, type Fold } from './Narrowing.tsx'
import { daysQuery } from './later-queries.ts'
import { answerQuery } from './queries.ts'

/**
 * What answers the question of an address, day by day: the field and conditions above, and in the room below what is made
 * of the days. Without a question it is every article, to begin narrowing with.
 */
export function ByDay({
  params,
  onChange,
  field,
  fold,
  children,
}: {
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
  /** In which words and names are asked for. */
  field: ReactNode
  fold: Fold
  /** Draws the days; each with its number of articles. */
  children: (days: ReadonlyMap<string, number>) => ReactNode
}) {
  const texts = useSearchTexts()
  const question = questionOf(params) || EVERYTHING
  const { data: view, isError, refetch } = useQuery(answerQuery(question))
  const { data: days } = useQuery({ ...daysQuery(view ?? NOTHING), enabled: view?.done === true })
  return (
    <>
      {field}
      <AskedConditions params={params} onChange={onChange} />
      <p className="search-status" role="status">
        {isError ? texts.failed : !view?.done ? texts.busy : texts.found(view.total, '')}
      </p>
      {isError && (
        <button type="button" className="button" onClick={() => void refetch()}>
          {texts.retry}
        </button>
      )}
      {view?.done && view.total > 0 && (
        <Narrowing fold={fold}>
          <Narrower view={view} params={params} onChange={onChange} />
        </Narrowing>
      )}
      {view?.done && view.total === 0 && <Less question={question} params={params} onChange={onChange} />}
      {days && children(days)}
    </>
  )
}

const NOTHING = {
  question: '',
  total: 0,
  atLeast: false,
  done: false,
  loose: false,
  missing: [],
  names: [],
  months: [],
}

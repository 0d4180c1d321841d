import { useQuery } from '@tanstack/react-query'
import { useCallback, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { readConditions, withConditions } from '#domain/query-address.ts'
import { Chosen } from '#parts/Chosen.tsx'
import { useSearchTexts } from '#texts/search.ts'
import { EVERYTHING, questionOf, withName, withValue } from './conditions.ts'
import { Narrower } from './Narrower.tsx'
import { Narrowing } from './Narrowing.tsx'
import { answerQuery, daysQuery } from './queries.ts'
import { SearchBox } from './SearchBox.tsx'
import { useSteps } from './steps.ts'

/**
 * What answers the question of an address, day by day: the field and conditions above, and in the room below what is made
 * of the days. Without a question it is every article, to begin narrowing with.
 */
export function ByDay({
  children,
}: {
  /** Draws the days; each with its number of articles. */
  children: (days: ReadonlyMap<string, number>) => ReactNode
}) {
  const texts = useSearchTexts()
  const [params, step] = useSteps()
  const navigate = useNavigate()
  const narrow = (change: (now: URLSearchParams) => URLSearchParams) => step(change, 'narrowed')
  const search = useCallback(
    (text: string, final: boolean) =>
      step((now) => withValue(now, { q: text.trim() }), final ? 'entered' : 'typed'),
    [step],
  )
  const { data: view, isError, refetch } = useQuery(answerQuery(questionOf(params) || EVERYTHING))
  const { data: days } = useQuery({ ...daysQuery(view ?? NOTHING), enabled: view?.done === true })
  return (
    <>
      <SearchBox
        q={(params.get('q') ?? '').trim()}
        onSearch={search}
        onChoose={(one, rest) => {
          if (one.type === 'headline') void navigate(`/${one.id}`)
          else step((now) => withName(withValue(now, { q: rest }), one.kind, one.name), 'entered')
        }}
      />
      <Chosen
        query={readConditions(params)}
        onChange={(query) => narrow((now) => withConditions(now, query))}
      />
      <p className="search-status" role="status">
        {isError ? texts.failed : !view?.done ? texts.busy : texts.found(view.total, '')}
      </p>
      {isError && (
        <button type="button" className="button" onClick={() => void refetch()}>
          {texts.retry}
        </button>
      )}
      {view?.done && view.total > 0 && (
        <Narrowing>
          <Narrower view={view} params={params} onChange={narrow} />
        </Narrowing>
      )}
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

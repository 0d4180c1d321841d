import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { siteQuery } from '#data/site/queries.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { readAddress, readConditions, writeAddress } from '#domain/query-address.ts'
import { isFiltered, SORTS } from '#domain/query.ts'
import { SEARCH, kindPath } from '#domain/urls.ts'
import { Answer } from '#features/search/Answer.tsx'
import { questionOf, saysAnything, withValue } from '#features/search/conditions.ts'
import type { AnswerView } from '#features/search/engine.ts'
import { prepareEngine } from '#features/search/open-engine.ts'
import { answerQuery } from '#features/search/queries.ts'
import { Recent } from '#features/search/Recent.tsx'
import { remember } from '#data/device/recent.ts'
import { QuestionField } from '#features/search/QuestionField.tsx'
import { useSteps } from '#features/search/steps.ts'
import { ListenButton } from '#parts/ListenButton.tsx'
import { ShareButton } from '#parts/ShareButton.tsx'
import { useSearchTexts } from '#texts/search.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { Away } from '../Away.tsx'
import { Head } from '../Head.tsx'
import { Shell } from '../Shell.tsx'

/** Comes when a reader wants to see who stands with whom. */
const QueryNetwork = coming(
  () => import('#features/search/QueryNetwork.tsx').then((m) => m.QueryNetwork),
  Away,
)

/** None of these is waited for by the first answer; `Away` stands where they would be if they do not come. */
const steps = () => import('#features/search/Steps.tsx')
const Steps = coming(() => steps().then((m) => m.Steps), Away)
const AskNetwork = coming(() => steps().then((m) => m.AskNetwork), Away)
const followSearch = () => import('#features/library/FollowSearch.tsx')
const FollowSearch = coming(() => followSearch().then((m) => m.FollowSearch), Away)
const Conditions = coming(
  () => import('#features/search/AskedConditions.tsx').then((m) => m.AskedConditions),
  Away,
)
const Foot = coming(() => import('#features/search/Foot.tsx').then((m) => m.Foot), Away)

const askNetwork = (view: AnswerView, meanwhile: ReactNode) => (
  <AskNetwork view={view} Network={QueryNetwork} meanwhile={meanwhile} />
)

if (typeof document !== 'undefined') prepareEngine()

/** Search: the question is the address, so it can be shared, bookmarked and gone back to. */
export function SearchPage() {
  const texts = useSearchTexts()
  const { data: site } = useSuspenseQuery(siteQuery())
  const [params, step] = useSteps()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const q = (params.get('q') ?? '').trim()
  const question = questionOf(params)
  const conditions = readConditions(params)
  const client = useQueryClient()
  // What the first answer does not need waits until it is there. Who comes back finds the page as tall as it was.
  const [isSettled, setSettled] = useState(
    () => question === '' || client.getQueryData(answerQuery(question).queryKey) !== undefined,
  )
  const settle = useCallback(() => setSettled(true), [])
  useEffect(() => {
    // An open page goes on working when the network goes.
    if (isSettled) void Promise.allSettled([steps(), followSearch()])
  }, [isSettled])
  // What is followed is what is found, in whatever order.
  const asked = writeAddress({ ...readAddress(params), sort: 'relevance' }).toString()
  const path = `${SEARCH}?${asked}`
  const names = conditions.filters.map(({ any }) => any.join(' / '))
  const seen = isSettled && question !== '' ? path : ''
  useEffect(() => {
    // Not said where the code does not come: then it is new still, next time.
    if (seen)
      void import('#data/device/follows.ts').then(
        (m) => m.markSeen(seen, site.latest ?? ''),
        () => undefined,
      )
  }, [seen, site.latest])
  const isShared = hydrated && [...params.keys()].some((key) => key.startsWith('shared-'))
  useEffect(() => {
    if (!isShared) return
    // Few come by sharing. Where the code does not come, the page is there to be searched on.
    void import('#features/search/shared-in.ts').then(
      ({ sharedIn }) => {
        const to = sharedIn(params, location.origin + import.meta.env.BASE_URL)
        if (to !== undefined) void navigate(to, { replace: true })
      },
      () => undefined,
    )
  }, [isShared, params, navigate])
  const narrow = (change: (now: URLSearchParams) => URLSearchParams) => step(change, 'narrowed')
  return (
    <Shell paper={site.paper}>
      <Head
        title={`${q ? `${q} - ` : ''}${texts.title}`}
        paper={site.paper}
        description={texts.intro}
        path={SEARCH}
      />
      <div className="search">
        <h1 className="page-title">{texts.title}</h1>
        <QuestionField params={params} step={step} onSearch={remember} />
        {hydrated && (isSettled || isFiltered(conditions)) && (
          <Conditions params={params} onChange={narrow} isSettled={isSettled} />
        )}
        {hydrated && question !== '' ? (
          <Answer
            question={question}
            q={q}
            renderTools={(total) => (
              <>
                {isSettled && (
                  <FollowSearch
                    path={path}
                    said={[q, ...names].filter(Boolean).join(' ')}
                    latest={site.latest ?? ''}
                  />
                )}
                {total > 0 && <ListenButton />}
                {total > 0 && <ShareButton />}
                {total > 1 && (
                  <Sort
                    sort={params.get('sort') ?? ''}
                    onSort={(sort) => narrow((now) => withValue(now, { sort }))}
                  />
                )}
              </>
            )}
            params={params}
            onChange={narrow}
            none={
              <Elsewhere title={isFiltered(conditions) || !saysAnything(q) ? texts.browse : texts.noneHint} />
            }
            askNetwork={askNetwork}
            Steps={Steps}
            isSettled={isSettled}
            onShown={settle}
            onOpen={() => remember(q)}
          />
        ) : (
          <>
            <p className="search-status" role="status">
              {texts.intro}
            </p>
            <Recent
              onAsk={(text) => {
                remember(text)
                step((now) => withValue(now, { q: text.trim() }), 'entered')
              }}
            />
            <Elsewhere title={texts.browse} />
          </>
        )}
        {hydrated && isSettled && <Foot />}
      </div>
    </Shell>
  )
}

function Sort({ sort, onSort }: { sort: string; onSort: (sort: string) => void }) {
  const texts = useSearchTexts().sort
  return (
    <select
      className="select"
      aria-label={texts.label}
      value={SORTS.find((one) => one === sort) ?? 'relevance'}
      onChange={({ target }) => onSort(target.value === 'relevance' ? '' : target.value)}
    >
      {SORTS.map((one) => (
        <option key={one} value={one}>
          {texts[one]}
        </option>
      ))}
    </select>
  )
}

/** Where else to look: before a question, and when nothing was found. */
function Elsewhere({ title }: { title: string }) {
  const texts = useSearchTexts()
  const { kinds } = useTexts()
  return (
    <div className="empty">
      <noscript>{texts.noscript}</noscript>
      <p>{title}</p>
      <ul className="chips">
        {TAG_KINDS.map((kind) => (
          <li key={kind}>
            <Link className="chip" to={kindPath(kind)}>
              {kinds[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

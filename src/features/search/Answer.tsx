import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, type ComponentProps, type ReactNode } from 'react'
import { readAddress } from '#domain/query-address.ts'
import { innerWords } from '#domain/query-words.ts'
import { isFiltered } from '#domain/query.ts'
import { siteQuery } from '#data/site/queries.ts'
import { openAnew } from '#data/site/anew.ts'
import { useSearchTexts } from '#texts/search.ts'
import { useTexts } from '#texts/texts.ts'
import { coming, type Coming } from '#ui/coming.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { AnswerView } from './engine.ts'
import { openEngine } from './open-engine.ts'
import { answerQuery } from './queries.ts'
import { saysAnything } from './conditions.ts'
import { Results } from './Results.tsx'
import type { Steps as StepsOf } from './Steps.tsx'

/** Comes when nothing was found, or nothing could be asked; without it the page says what is missing. */
const Nothing = coming(
  () => import('./Nothing.tsx').then((m) => m.Nothing),
  ({ fault }: { fault?: ReactNode }) => fault,
)

/** Room for the ways on, so that no row moves when they come. */
const STEPS_WAIT = <div className="fold narrowing narrowing-wait" />

/** The answer to a question as it grows, and how sure it is. */
export function Answer({
  question,
  q,
  params,
  onChange,
  onOpen,
  isSettled = false,
  onShown,
  renderTools,
  none,
  askNetwork,
  Steps,
}: {
  question: string
  q: string
  /** The address's parameters, and a step to others. */
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
  /** An article is opened. */
  onOpen: () => void
  /** Whether `onShown` was called. */
  isSettled?: boolean
  /** The first answer is there, rows and all: what it could do without may come. */
  onShown?: () => void
  /** What stands beside the count of so many articles, also of none. */
  renderTools: (total: number) => ReactNode
  /** Where else to look when nothing was found. */
  none?: ReactNode
  /** The button that asks who stands with whom in an answer; `meanwhile` holds its place. */
  askNetwork?: (view: AnswerView, meanwhile: ReactNode) => ReactNode
  /** Draws the ways on from an answer. */
  Steps?: Coming<ComponentProps<typeof StepsOf>>
}) {
  const texts = useSearchTexts()
  const { details } = useTexts().error
  const client = useQueryClient()
  const { data: site } = useQuery(siteQuery())
  const {
    data: view,
    isError,
    isFetching,
    isPlaceholderData,
  } = useQuery({
    ...answerQuery(question),
    placeholderData: (previous: AnswerView | undefined) => previous,
  })
  const found = view && !isPlaceholderData
  const isLost = isError && !view
  const nothing = found && view.done && view.total === 0
  useEffect(() => {
    if (nothing) onShown?.()
  }, [nothing, onShown])
  const retry = async () => {
    // Code that was not fetched may be gone for good: the page then names other code.
    const engine = await openEngine().catch(() => openAnew(location.href))
    if (!engine) return
    await engine.reopen()
    client.removeQueries({ queryKey: ['search'], type: 'inactive' })
    await client.refetchQueries({ queryKey: ['search', 'answer'], type: 'active' })
  }
  const missing = (found && view.missing) || []
  const again = (
    <button type="button" className="button" disabled={isFetching} onClick={() => void retry()}>
      {texts.retry}
    </button>
  )
  const fault = isLost ? (
    <Notice title={texts.failed}>{again}</Notice>
  ) : missing.length > 0 ? (
    <Notice title={texts.missing(missing.length)}>
      <Fold quiet title={details}>
        <ul className="problems">
          {missing.slice(0, 5).map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </Fold>
      {again}
    </Notice>
  ) : undefined
  // Without a network that is no fault to begin with: what the device has comes first (Kept.tsx).
  const isOff = (isLost || nothing) && fault && !navigator.onLine
  return (
    <>
      {!isLost && !isOff && (
        <div className="search-status">
          <p role="status">
            {found ? say(texts, view, said(q), isFiltered(readAddress(params))) : texts.busy}
          </p>
          {view && (view.total > 0 || view.done) && renderTools(view.total)}
        </div>
      )}
      {!isOff && fault}
      {found && view.loose && <p className="search-note">{texts.loose}</p>}
      {found && view.names.length > 0 && (
        <p className="search-note">{texts.spelled(view.names.slice(0, 8).map(({ name }) => name))}</p>
      )}
      {askNetwork &&
        view &&
        view.total > 1 &&
        (isSettled ? askNetwork(view, <NetworkWait />) : <NetworkWait />)}
      {view && view.total > 0 && (
        <div className="answer" aria-busy={!found}>
          {Steps &&
            (isSettled ? (
              <Steps
                view={view}
                question={question}
                params={params}
                isFound={found === true}
                onChange={onChange}
                meanwhile={STEPS_WAIT}
              />
            ) : (
              STEPS_WAIT
            ))}
          <Results
            language={site?.language}
            view={view}
            q={marked(q, params, view.names)}
            onOpen={onOpen}
            onShown={onShown}
          />
        </div>
      )}
      {(nothing || isLost) && (
        <Nothing
          view={view}
          question={question}
          params={params}
          onChange={onChange}
          onOpen={onOpen}
          fault={isOff ? fault : undefined}
        />
      )}
      {/* Other words would not help when files are missing. */}
      {nothing && missing.length === 0 && none}
    </>
  )
}

/** A question as it is said again, inside quotation marks; of a longer one only so many characters: the answer is what one looks for. */
export const said = (q: string): string => innerWords(q).replace(/^(.{40}).+$/su, '$1…')

function say(
  texts: ReturnType<typeof useSearchTexts>,
  view: AnswerView,
  q: string,
  isNarrowed: boolean,
): string {
  if (!view.done) return `${texts.atLeast(view.total, q)}，${texts.growing}`
  if (view.total === 0) {
    if (view.missing.length > 0) return texts.unsure(q)
    return isNarrowed || saysAnything(q) ? texts.none(q, isNarrowed) : texts.marks(q)
  }
  return view.atLeast ? texts.atLeast(view.total, q) : texts.found(view.total, q)
}

/** What an opened article is to mark: the words; where there are none in the text, the names that were found. */
export function marked(q: string, params: URLSearchParams, names: AnswerView['names'] = []): string {
  const asked = readAddress(params).filters.flatMap(({ any, not }) => (not ? [] : any))
  const found = names.length > 0 ? names.map(({ name }) => name) : q ? [] : asked
  const words = found.slice(0, 5).map((name) => (/\s/.test(name) ? `"${name}"` : name))
  return words.join(' OR ') || q
}

/** Room for the button that asks for the network. */
function NetworkWait() {
  return (
    <div className="on-request on-request-wait" aria-hidden="true">
      <span className="button">{useSearchTexts().network}</span>
    </div>
  )
}

import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { openAnew } from '#data/site/anew.ts'
import { faultOf, MissingError, UnreachableError } from '#data/site/client.ts'
import { DataError } from '#domain/parse.ts'
import { HOME, ISSUES, SEARCH, kindPath } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Link } from '#ui/Link.tsx'
import { useRouter } from '#ui/useRouter.ts'
import { Head } from './Head.tsx'
import { ProblemDetails } from './problems.tsx'
import { Shell } from './Shell.tsx'

/** Only an address that there is not needs it: it comes in a chunk of its own. */
const Missed = coming(
  () => import('./Missed.tsx').then((m) => m.Missed),
  // The page says enough without it.
  () => null,
)

/** Without a network there is still something to read; its children are for where nothing says what. */
const KeptPages = coming(
  () => import('#features/offline/KeptPages.tsx').then((m) => m.KeptPages),
  ({ children }: { children: ReactNode }) => children,
)

/** No such address, or what went wrong on the way to a page, and what to do now; the details are the editor's. */
export function ErrorPage() {
  const error = useRouteError()
  const texts = useTexts().error
  const isNowhere = isRouteErrorResponse(error) && error.status === 404
  const title = isNowhere ? texts.notFoundTitle : texts.brokenTitle
  return (
    <Shell>
      <Head title={title} />
      <section className="error" role={isNowhere ? undefined : 'alert'}>
        <h1>{title}</h1>
        {isNowhere ? (
          <Missed />
        ) : (
          <>
            <p>{texts[reasonOf(error)]}</p>
            <Retry again={error instanceof DataError} />
            <ProblemDetails
              problems={[error instanceof DataError ? error.problem : faultOf('', 'other', String(error))]}
            />
          </>
        )}
      </section>
      {import.meta.env.OFFLINE && error instanceof UnreachableError ? (
        <KeptPages>
          <Elsewhere />
        </KeptPages>
      ) : (
        <Elsewhere />
      )}
    </Shell>
  )
}

const reasonOf = (error: unknown) =>
  error instanceof MissingError
    ? 'missing'
    : error instanceof UnreachableError
      ? 'unreachable'
      : error instanceof DataError
        ? 'broken'
        : 'unexpected'

/**
 * Really tries again, also by itself when the network is back. Data is asked for anew from within (`again`); what a
 * browser remembers of failed code, and where a program went wrong, only a page load forgets.
 */
function Retry({ again }: { again: boolean }) {
  const texts = useTexts().error
  const router = useRouter()
  const [state, setState] = useState<'busy' | 'failed'>()
  const retry = useCallback(() => {
    setState('busy')
    void (again ? router?.revalidate() : openAnew(location.href))?.then(() => setState('failed'))
  }, [again, router])
  useEffect(() => {
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [retry])
  return (
    <p className="error-retry">
      <button type="button" className="button" disabled={state === 'busy'} onClick={retry}>
        {texts.retry}
      </button>
      <span role="status">
        {state === 'busy' && texts.retrying}
        {state === 'failed' && texts.still}
      </span>
    </p>
  )
}

function Elsewhere() {
  const { error, nav, kinds } = useTexts()
  const ways = [
    [HOME, nav.home],
    [ISSUES, nav.issues],
    [kindPath('people'), kinds.people],
    [SEARCH, nav.search],
  ] as const
  return (
    <>
      <p>{error.try}</p>
      <ul className="chips">
        {ways.map(([to, name]) => (
          <li key={to}>
            <Link className="chip" to={to}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

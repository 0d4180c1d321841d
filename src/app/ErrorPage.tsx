import { lazy, Suspense } from 'react'
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router'
import { MissingError, UnreachableError } from '#data/site/client.ts'
import { DataError } from '#domain/parse.ts'
import { HOME, ISSUES, SEARCH, kindPath, parseDate } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { Head } from './Head.tsx'
import { ProblemDetails } from './problems.tsx'
import { Shell } from './Shell.tsx'

/** Only a missing day needs it: it comes in a chunk of its own. */
const NearestIssues = lazy(() =>
  import('#features/issue/JumpToDate.tsx').then((m) => ({ default: m.NearestIssues })),
)

/** Whatever went wrong on the way to a page: what it was, in which file, and what to do now. */
export function ErrorPage() {
  const error = useRouteError()
  const texts = useTexts()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  const reason =
    error instanceof MissingError
      ? texts.error.missing
      : error instanceof UnreachableError
        ? texts.error.unreachable
        : error instanceof DataError
          ? texts.error.broken
          : texts.error.unexpected
  return (
    <Shell>
      <Head title={texts.error.brokenTitle} />
      <section className="error" role="alert">
        <h1>{texts.error.brokenTitle}</h1>
        <p>{reason}</p>
        {error instanceof DataError && <ProblemDetails problems={[error.problem]} />}
        <Retry />
      </section>
      <Elsewhere />
    </Shell>
  )
}

function Retry() {
  const texts = useTexts()
  const { revalidate, state } = useRevalidator()
  return (
    <button type="button" className="button" disabled={state === 'loading'} onClick={() => void revalidate()}>
      {texts.error.retry}
    </button>
  )
}

/** No such address. */
function NotFound() {
  const texts = useTexts()
  const date = parseDate(useLocation().pathname.split('/')[1])
  return (
    <Shell>
      <Head title={texts.error.notFoundTitle} />
      <section className="error">
        <h1>{texts.error.notFoundTitle}</h1>
        <p>{texts.error.notFound}</p>
        {date && (
          <Suspense>
            <NearestIssues date={date} />
          </Suspense>
        )}
      </section>
      <Elsewhere />
    </Shell>
  )
}

function Elsewhere() {
  const texts = useTexts()
  return (
    <>
      <p>{texts.error.try}</p>
      <ul className="chips">
        <li>
          <Link className="chip" to={HOME}>
            {texts.nav.home}
          </Link>
        </li>
        <li>
          <Link className="chip" to={ISSUES}>
            {texts.nav.issues}
          </Link>
        </li>
        <li>
          <Link className="chip" to={kindPath('people')}>
            {texts.kinds.people}
          </Link>
        </li>
        <li>
          <Link className="chip" to={SEARCH}>
            {texts.nav.search}
          </Link>
        </li>
      </ul>
    </>
  )
}

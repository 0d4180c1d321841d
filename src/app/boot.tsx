import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root as ReactRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider, type DataRouter } from 'react-router'
import { fetchCode } from '#data/site/anew.ts'
import { createClient, fetchJson, MissingError, UnreachableError } from '#data/site/client.ts'
import { withOpenPage } from '#data/site/page-data.ts'
import { summing } from '#data/site/sums.ts'
import { DataError } from '#domain/parse.ts'
import { inRightCase, readablePath } from '#domain/urls.ts'
import { zh } from '#texts/zh.ts'
import { lateParts } from '#ui/late-parts.ts'
import { ASLEEP } from './awake.ts'
import { canonicalAddress } from './canonical-address.ts'
import { orPageLoad } from './recover.ts'
import { createRoutes } from './routes.tsx'
import { loadCatalogue, Spoken } from './Spoken.tsx'
import { holdScroll } from './useScroll.ts'

/** Data that takes longer than this is spoken of (ms). */
const LATE_MS = 6000
/** Reading comes first: what is of use later waits so long after the page has come (ms). */
const QUIET_MS = 500

/**
 * Takes over the static page. Loaders run first (their files are preloaded by the page), so the first drawing
 * is complete. It continues the static HTML only if that is this very address drawn from the same data: a filter or
 * a search in the address, the 404 page, a page older than its data, a page that the reader has left again, or another
 * language than the static page's is drawn anew. If the data cannot be read, the
 * static text stays as it is.
 */
export async function boot(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL
  const here = readablePath(canonicalAddress(base))
  const { path, sum } = root.dataset
  const right = path === undefined && inRightCase(location.pathname.slice(base.length - 1))
  if (right) return location.replace(base.slice(0, -1) + right + location.search)
  const { read, sumOf } = summing(withOpenPage(fetchJson(base), root, base))
  const client = createClient(read)
  const router: DataRouter = createBrowserRouter(createRoutes(client), {
    basename: base.replace(/\/$/, '') || '/',
    dataStrategy: orPageLoad(() => router),
  })
  whenQuiet(
    () =>
      void import('./later.ts').then(
        (m) => m.later(router),
        () => undefined,
      ),
  )
  const prerendered = path === here
  const { key } = router.state.location
  const late = setTimeout(() => prerendered && offerRetry(root, zh.error, 'bootLate'), LATE_MS)
  const [catalogue] = await Promise.all([
    loadCatalogue().catch(() => null),
    // Whoever goes on listening keeps from the app what the router tells its first listener: how far the page was scrolled.
    router.state.initialized ||
      new Promise<void>((resolve) => {
        const end = router.subscribe(({ initialized }) => {
          if (initialized) resolve(end())
        })
      }),
    // The last that came of what the app uses of the language: who has it has all. Without it the static text stays.
    'findLast' in [] || import('#data/older.ts'),
  ])
  clearTimeout(late)
  // Back, pressed while the page was loading, may need no page load: the reader is somewhere else already.
  const stays = () => router.state.location.key === key && router.state.navigation.state === 'idle'
  root.querySelector('.notice-boot')?.remove()
  const [error] = [
    ...Object.values(router.state.errors ?? {}),
    // What a page can do without is still in its static text.
    ...(location.search ? [] : client.getQueryCache().getAll()).map(({ state }) => state.error),
  ].filter(Boolean)
  const retry = (reason: Reason) => offerRetry(root, catalogue?.base.error ?? zh.error, reason)
  if (prerendered && error && stays()) {
    router.dispose()
    const came =
      error instanceof DataError && !(error instanceof MissingError || error instanceof UnreachableError)
    return retry(came ? 'bootBroken' : 'bootMissing')
  }
  const kept = [...root.childNodes]
  const { title } = document
  let drawn: ReactRoot
  // What the app cannot draw, on a browser that lacks something, is read on as it was; put back before anything is painted.
  const putBack = () => {
    router.dispose()
    drawn.unmount()
    // Copies: of what was drawn over React would still know what a press means.
    root.replaceChildren(...kept.map((one) => one.cloneNode(true)))
    document.title = title
    // Nothing listens to them any more.
    for (const button of root.querySelectorAll('button')) button.disabled = true
    retry('unexpected')
  }
  const onError = () => prerendered && stays() && queueMicrotask(putBack)
  const drawing = (
    <Spoken first={catalogue}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} onError={onError} />
      </QueryClientProvider>
    </Spoken>
  )
  const app = import.meta.env.DEV ? <StrictMode>{drawing}</StrictMode> : drawing
  const same = prerendered && location.search === '' && !catalogue && sum === sumOf(here)
  // As a transition: React lets the browser answer the reader every few milliseconds, instead of taking over in one piece.
  if (same && stays()) {
    holdScroll()
    startTransition(() => {
      drawn = hydrateRoot(root, app, { onRecoverableError: (error) => stays() && console.error(error) })
    })
  } else {
    if (prerendered && stays()) await lateParts()
    drawn = createRoot(root)
    drawn.render(app)
  }
}

function whenQuiet(then: () => void): void {
  const wait = () => setTimeout(then, QUIET_MS)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait)
}

/** What is said, by its key. */
type Reason = 'bootLate' | 'bootBroken' | 'bootMissing' | 'unexpected'

/** The static page can be read without its data: say what does not work, and let the reader try again. */
function offerRetry(root: HTMLElement, texts: typeof zh.error, reason: Reason): void {
  const notice = document.createElement('div')
  notice.className = 'notice notice-boot'
  notice.setAttribute('role', 'status')
  const text = document.createElement('p')
  text.append(texts[reason])
  const button = document.createElement('button')
  button.className = 'button'
  button.append(texts.retry)
  button.addEventListener('click', () => void fetchCode().then(() => location.reload()))
  notice.append(text, button)
  root.querySelector('main')?.prepend(notice)
  dispatchEvent(new Event(ASLEEP))
}

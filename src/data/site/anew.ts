import { ANSWER_MS, timeLimit, WHOLE_MS } from '../limit.ts'
import { isReachable } from './client.ts'

/**
 * Opens an address by an ordinary page load, if its server answers: without a network the browser's own error page
 * would take away what is on the screen. Returns only if nothing came of it.
 */
export async function openAnew(url: string, signal?: AbortSignal): Promise<void> {
  if (!(await isReachable(url, signal)) || signal?.aborted) return
  // Who comes back to this tab's old page would find it waiting for ever.
  addEventListener('pageshow', () => location.reload())
  if (new URL(url, location.href).href.split('#')[0] === location.href.split('#')[0]) {
    await fetchCode()
    location.reload()
  } else location.assign(url)
  await new Promise(() => undefined)
}

/** A page load takes code from the browser's cache, even if it was cut there: what this page has named is fetched anew. */
export const fetchCode = (): Promise<void> =>
  fetchPast(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
  )

/** Fetches files past the browser's cache, and whole: an answer that is still on its way when the page goes is not kept. */
export async function fetchPast(urls: readonly string[]): Promise<void> {
  await Promise.allSettled(
    urls.map(async (url) => {
      const limit = timeLimit()
      limit.within(ANSWER_MS)
      try {
        const answer = await fetch(url, { cache: 'reload', signal: limit.signal })
        limit.within(WHOLE_MS)
        await answer.arrayBuffer()
      } finally {
        limit.end()
      }
    }),
  )
}

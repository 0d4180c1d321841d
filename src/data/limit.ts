/** How long a server may take to begin its answer (ms). A telephone that changes masts loses connections silently. */
export const ANSWER_MS = 10_000
/** How long the rest of it may take: 100 kB at 2 kB a second. */
export const WHOLE_MS = 50_000

/** A signal for fetch that ends with another one, or when time is up. */
export interface Limit {
  signal: AbortSignal
  /** From now on, so many milliseconds are left. */
  within(ms: number): void
  /** Nothing is waited for any more. */
  end(): void
}

/** Put together by hand: browsers of 2023 do not have AbortSignal.any. */
export function timeLimit(outer?: AbortSignal): Limit {
  const inner = new AbortController()
  const abort = () => inner.abort()
  let timer: ReturnType<typeof setTimeout> | undefined
  if (outer?.aborted) abort()
  outer?.addEventListener('abort', abort)
  return {
    signal: inner.signal,
    within: (ms) => {
      clearTimeout(timer)
      timer = setTimeout(abort, ms)
    },
    end: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', abort)
    },
  }
}

import { lazy, memo, Suspense, useState, type ComponentType } from 'react'

/** Fetches the code of each such part of the pages that have come. */
const parts: (() => Promise<unknown>)[] = []

/**
 * The code of all such parts: waited for where a page that is already being read is drawn anew, for without them the page would be
 * shorter for a moment, and what is pressed would move from under the finger. Code that does not come ends the waiting too.
 */
export const lateParts = (): Promise<unknown> => Promise.allSettled(parts.map((fetchPart) => fetchPart()))

/**
 * A component whose code a page does not wait for: it is in the static page, links and all, and its code follows when all
 * else is there. Until then, and where it does not come, what was drawn when the site was built stays as it is.
 * @param drawn the component where pages are built, undefined in a browser
 * @param load its code, for a browser
 * @returns a component that is drawn anew only if its properties change: React would else drop what is not taken over yet
 */
export function late<P extends object>(
  drawn: ComponentType<P> | undefined,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let part = drawn
  const fetchPart = async () => (part ??= await load())
  const Coming = lazy(() =>
    fetchPart().then(
      (it) => ({ default: it }),
      () => new Promise<never>(() => {}),
    ),
  )
  if (!drawn) parts.push(fetchPart)
  return memo((props: P) => {
    // Another one later on would be another part, drawn from nothing.
    const [Part] = useState<ComponentType<P>>(() => part ?? Coming)
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  })
}

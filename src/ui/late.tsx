import { lazy, memo, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { LATE_PARTS } from './late-parts.ts'

/**
 * A component whose code a page does not wait for: it is in the static page, links and all, and its code follows when all
 * else is there. Until then, and where it does not come, what was drawn when the site was built stays as it is.
 * @param drawn the component where pages are built, undefined in a browser
 * @param load its code, for a browser
 * @param where by what selector a static page has it
 * @returns a component that is drawn anew only if its properties change: React would else drop what is not taken over yet;
 *   `meanwhile` stands in its place on a page that has no static one
 */
export function late<P extends object>(
  drawn: ComponentType<P> | undefined,
  load: () => Promise<ComponentType<P>>,
  where = 'main',
): ComponentType<P & { meanwhile?: ReactNode }> {
  let part = drawn
  const fetchPart = async () => (part ??= await load())
  const Coming = lazy(() =>
    fetchPart().then(
      (it) => ({ default: it }),
      () => new Promise<never>(() => {}),
    ),
  )
  if (!drawn) LATE_PARTS.push([where, fetchPart])
  return memo((props: P & { meanwhile?: ReactNode }) => {
    // Another one later on would be another part, drawn from nothing.
    const [Part] = useState<ComponentType<P>>(() => part ?? Coming)
    return (
      <Suspense fallback={props.meanwhile}>
        <Part {...props} />
      </Suspense>
    )
  })
}

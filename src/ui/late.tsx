import { lazy, memo, Suspense, type ComponentType } from 'react'

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
  const Part: ComponentType<P> =
    drawn ??
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        () => new Promise<never>(() => {}),
      ),
    )
  return memo((props: P) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  ))
}

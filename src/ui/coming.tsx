import { useLayoutEffect, useState, type ComponentType, type FunctionComponent, type ReactNode } from 'react'

/** A part of a page whose code comes when it is first drawn; `meanwhile` stands in its place until then. */
export type Coming<P extends object> = FunctionComponent<P & { meanwhile?: ReactNode }>

/**
 * A part whose code comes when it is first drawn, and which is drawn as soon as it is there. What `Suspense` has waited for React
 * draws no sooner than 300 ms after anything else that was waited for (`FALLBACK_THROTTLE_MS`): right where a page comes together
 * piece by piece, wrong for what the reader has just asked for (decision 73).
 * @param load its code; code that comes empty is code that did not come
 * @param Away what stands there if it does not come: only a page load forgets failed code
 */
export function coming<P extends object>(
  load: () => Promise<ComponentType<P> | undefined>,
  Away: ComponentType<NoInfer<P>>,
): Coming<P> {
  let Part: ComponentType<P> | undefined
  let code: Promise<void> | undefined
  const fetchOnce = () =>
    (code ??= load().then(
      (part) => void (Part = part ?? Away),
      () => void (Part = Away),
    ))
  return function Coming(props) {
    const [, setIsThere] = useState(Part !== undefined)
    useLayoutEffect(() => void fetchOnce().then(() => setIsThere(true)), [])
    return Part ? <Part {...props} /> : props.meanwhile
  }
}

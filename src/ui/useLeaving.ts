import { useCallback, useContext } from 'react'
import { UNSAFE_DataRouterContext, UNSAFE_DataRouterStateContext } from 'react-router'

/**
 * Whether a step to another page has begun, asked when it matters. A step within the page, for what is being typed, would be
 * taken in its place: whoever has pressed a link meanwhile is not held back. `useNavigation` says it too, but only when React
 * has drawn it, which on a busy phone is long after the press; so the router itself is asked.
 */
export function useLeaving(): () => boolean {
  const router = useContext(UNSAFE_DataRouterContext)?.router
  const drawn = useContext(UNSAFE_DataRouterStateContext)?.location.pathname
  return useCallback(() => {
    const now = router?.state
    return (now?.navigation.location ?? now?.location)?.pathname !== drawn
  }, [router, drawn])
}

import { useCallback, useContext } from 'react'
import { UNSAFE_DataRouterStateContext } from 'react-router'
import { headingOf, useRouter } from './useRouter.ts'

/**
 * Whether a step to another page has begun, asked when it matters. A step within the page, for what is being typed, would be
 * taken in its place: whoever has pressed a link meanwhile is not held back.
 */
export function useLeaving(): () => boolean {
  const router = useRouter()
  const drawn = useContext(UNSAFE_DataRouterStateContext)?.location.pathname
  return useCallback(() => router !== undefined && headingOf(router).pathname !== drawn, [router, drawn])
}

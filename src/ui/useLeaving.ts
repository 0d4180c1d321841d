import { useLocation, useNavigation } from 'react-router'

/**
 * Whether a step to another page is on its way. A step within the page, for what is being typed, would be taken in its place:
 * whoever has pressed a link meanwhile is not held back.
 */
export function useLeaving(): boolean {
  const { pathname } = useLocation()
  const next = useNavigation().location
  return next !== undefined && next.pathname !== pathname
}

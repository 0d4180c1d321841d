import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/** False in the static page and while it is being taken over, then true: for what needs a script to work. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

import { useContext } from 'react'
import { UNSAFE_DataRouterContext, type DataRouter, type Location } from 'react-router'

/**
 * The router itself, which knows of a step when it begins. Its hooks know of it when it has been drawn: on a busy phone that is
 * long after the press.
 * @returns undefined while pages are drawn without one, in tests
 */
export const useRouter = (): DataRouter | undefined => useContext(UNSAFE_DataRouterContext)?.router

/** Where the reader is, or is about to be. */
export const headingOf = ({ state: { navigation, location } }: DataRouter): Location =>
  navigation.location ?? location

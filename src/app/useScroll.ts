import { useContext, useLayoutEffect } from 'react'
import { UNSAFE_DataRouterStateContext, type Location } from 'react-router'
import { readablePath } from '#domain/urls.ts'
import { useRouter } from '#ui/useRouter.ts'

/** Where the tab keeps how far its pages were scrolled (px). */
const KEY = 'banmian.scrolled'

/** What a reader does who goes on; whoever turns the phone has other lines. */
const ACTS = ['scroll', 'wheel', 'pointerdown', 'keydown', 'resize']

/** The router looks at each before it believes it. */
type Places = Record<string, number>
const isPlaces = (kept: unknown): kept is Places => typeof kept === 'object' && kept !== null
let places: Places = {}

/** Whether a static page is being taken over just now: where its reader has scrolled to is no business of the router's. */
let isTakingOver = false
export const holdScroll = (): void => void (isTakingOver = true)

const addressOf = ({ pathname, search }: Location) => pathname + search
/** The page that a tab opens with has no key of its own: without one it would be scrolled as the one before it was. */
const placeOf = (at: Location) => (at.key === 'default' ? addressOf(at) : at.key)
/** Where an address was left last: when a host leads to it by another one, the browser forgets which step of the history it was. */
const lastOf = (at: Location) => `@${addressOf(at)}`

/**
 * Back and a reload find a page where it was left, also one that comes piece by piece; any other step begins at the page's head, or
 * at the place that it names.
 */
export function useScroll(): void {
  const router = useRouter()
  const { location, restoreScrollPosition, preventScrollReset } =
    useContext(UNSAFE_DataRouterStateContext) ?? {}
  useLayoutEffect(() => {
    if (!router) return undefined
    read(router.state.location)
    const keep = () => (places[lastOf(router.state.location)] = scrollY)
    const onLeave = () => {
      if (router.state.navigation.state === 'idle') places[placeOf(router.state.location)] = keep()
      try {
        sessionStorage.setItem(KEY, JSON.stringify(places))
      } catch {
        // No storage: the browser does what it can.
      }
      history.scrollRestoration = 'auto'
    }
    history.scrollRestoration = 'manual'
    addEventListener('pagehide', onLeave)
    const end = router.enableScrollRestoration(places, keep, (at) => (isTakingOver ? KEY : placeOf(at)))
    return () => {
      removeEventListener('pagehide', onLeave)
      end()
    }
  }, [router])
  useLayoutEffect(() => {
    if (!location) return undefined
    const isTaken = isTakingOver
    isTakingOver = false
    const place = isTaken ? isUntouched() && places[placeOf(location)] : restoreScrollPosition
    if (typeof place === 'number') return comeTo(place)
    if (isTaken || place === false) return undefined
    const named = location.hash && document.getElementById(readablePath(location.hash.slice(1)))
    if (named) named.scrollIntoView()
    else if (!preventScrollReset) scrollTo(0, 0)
    return undefined
  }, [location, restoreScrollPosition, preventScrollReset])
}

/** What the tab knows, but for a page that is opened anew. */
function read(at: Location): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
    if (isPlaces(kept)) places = kept
  } catch {
    // No storage, or its content is not ours.
  }
  const last = places[lastOf(at)]
  if (performance.getEntriesByType('navigation').some((page) => Reflect.get(page, 'type') === 'navigate'))
    delete places[placeOf(at)]
  else if (last !== undefined) places[placeOf(at)] ??= last
}

/** Whether the page stands where the browser has put it, that could not put it where it was: at its head, or at its end. */
const isUntouched = (): boolean =>
  !navigator.userActivation?.hasBeenActive &&
  (scrollY === 0 || scrollY + innerHeight > document.documentElement.scrollHeight - 2)

/** Scrolls the page, and again whenever it grows or shrinks, until the reader goes on. */
function comeTo(place: number): () => void {
  const { documentElement: root, body } = document
  let [at, height] = [0, 0]
  const come = () => {
    scrollTo(0, place)
    at = scrollY
    height = root.scrollHeight
  }
  const growing = new ResizeObserver(come)
  const listening = new AbortController()
  const end = () => {
    growing.disconnect()
    listening.abort()
  }
  const onAct = ({ type }: Event) => {
    if (type !== 'scroll' || (scrollY !== at && root.scrollHeight === height)) end()
  }
  for (const act of ACTS) addEventListener(act, onAct, { capture: true, signal: listening.signal })
  come()
  growing.observe(body)
  return end
}

import { AWAKE } from './awake.ts'

/** Whether a static page is being taken over just now. */
let is = false

/** Whether the page that is open is still the browser's: where the reader has scrolled to is no business of the router's. */
export const isTakingOver = (): boolean => is

/**
 * Until the app is there the page stays where the reader has put it: the router would scroll it to its head, or to where it was
 * before a reload, though the browser has done that and the reader has gone on since.
 */
export function holdScroll(): void {
  const scroll = window.scrollTo
  is = true
  window.scrollTo = () => {}
  addEventListener(
    AWAKE,
    () => {
      is = false
      window.scrollTo = scroll
    },
    { once: true },
  )
}

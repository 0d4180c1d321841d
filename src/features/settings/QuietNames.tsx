import { useEffect } from 'react'
import { useSettings } from '#data/device/settings.ts'

/** Where the link of a name is kept while names are text. */
const KEPT = 'data-href'

/**
 * Names as text, where the reader wants them so: without its address a link is none, for a finger, the keyboard and a
 * screen reader alike. React does not write an address that has not changed, and puts a new link where it draws anew.
 */
export function QuietNames() {
  const { names } = useSettings()
  useEffect(() => {
    if (names === 'on') return undefined
    const move = (from: string, to: string) => {
      for (const name of document.querySelectorAll(`a.mention[${from}]`)) {
        name.setAttribute(to, name.getAttribute(from) ?? '')
        name.removeAttribute(from)
      }
    }
    const quiet = () => move('href', KEPT)
    quiet()
    const observer = new MutationObserver(quiet)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      move(KEPT, 'href')
    }
  }, [names])
  return null
}

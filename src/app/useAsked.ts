import { useEffect, useState } from 'react'
import { FOLDER, isPlain } from '#ui/Link.tsx'
import { headingOf, useRouter } from '#ui/useRouter.ts'
import { AWAKE } from './awake.ts'

/**
 * A press on a tool (`[data-tool]`). One that is a link leads to a page of its own; once its code has come, it opens the tool here
 * instead, but for the tool's own page (`aria-current`).
 */
export interface Asked {
  /** Its `data-tool`. */
  tool: string
  from: HTMLElement
  /** Where the focus was: a key asks for a tool from anywhere. */
  back: HTMLElement
  /** The page that was there or on its way. */
  to: string
}

/**
 * Whether the reader has begun to do something: then there is time for code that reading does without. Over a good line a scroll that
 * nobody has made comes before (`later.ts`).
 */
const SIGNS = ['scroll', 'pointerdown', 'keydown', 'click']

/** So long (ms) it waits for what the reader may have pressed, which comes first; a key may be for it. */
const AFTER_MS = 300
/** So long (ms) after that the code may be on its way. */
const COMING_MS = 3000

/**
 * Undefined until the reader begins to do something or the line has time for it, then the keys that were pressed as the code was on its
 * way, in order; from the first press on a tool the last one, a new object each time.
 */
export function useAsked(): Asked | readonly KeyboardEvent[] | undefined {
  const [asked, ask] = useState<Asked | readonly KeyboardEvent[]>()
  const router = useRouter()
  useEffect(() => {
    let begun: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = (event: Event) => {
      // A key is what the code comes for, not the press before it.
      clearTimeout(timer)
      begun ??= performance.now()
      ask((last = []) =>
        'tool' in last ? last : event instanceof KeyboardEvent ? [...last, event] : [...last],
      )
    }
    const onSign = (event: Event) => {
      const from =
        event instanceof MouseEvent &&
        isPlain(event) &&
        event.target instanceof Element &&
        event.target.closest<HTMLElement>('[data-tool]:not([aria-current])')
      if (!from || event.type !== 'click') {
        const isKey = event.type === 'keydown'
        // A needless change of state makes React run all effects of the next page before it is painted; but a key that is pressed
        // while the code is on its way is what the code comes for.
        if (begun !== undefined && !(isKey && performance.now() < begun + COMING_MS)) return
        // While a tool is pressed the code that opens it is on its way. A sign that nobody has given waits for nothing, but for a press.
        if (isKey || from) begin(event)
        else timer ??= setTimeout(begin, event.isTrusted ? AFTER_MS : 0, event)
        return
      }
      // Before the link itself hears of it.
      event.preventDefault()
      event.stopPropagation()
      const to = (router ? headingOf(router) : location).pathname.slice(FOLDER.length) || '/'
      const { activeElement, body } = document
      const back = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : from
      ask({ tool: from.dataset['tool'] ?? '', from, back, to })
    }
    for (const sign of SIGNS) document.addEventListener(sign, onSign, true)
    dispatchEvent(new Event(AWAKE))
    // A reload has put the page where it was: that reader is in the middle of it. Names that are to be text are so at once.
    if (scrollY || document.documentElement.dataset['names']) document.dispatchEvent(new Event('scroll'))
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) document.removeEventListener(sign, onSign, true)
    }
  }, [router])
  return asked
}

import { useEffect } from 'react'
import { useHistory } from '#data/device/history.ts'
import { noteRead } from '#data/device/library/read-articles.ts'
import type { About } from './about.ts'

/** An article counts as read when it was in view for so long (ms), or when so much of its text has passed. */
const READ_MS = 10_000
const READ_PART = 1 / 3

/** Remembers the opened article as read, once it was; where the reader does not want that, nothing. */
export function useNoteRead({ id, title, paper }: About): void {
  const isOn = useHistory()
  useEffect(() => {
    if (!isOn) return undefined
    let seen = 0
    const stop = () => {
      clearInterval(timer)
      removeEventListener('scroll', look)
    }
    const note = () => {
      stop()
      void noteRead({ id, title, paper, changed: Date.now() })
    }
    const look = () => {
      const text = document.querySelector('.prose')?.getBoundingClientRect()
      // A text that is shorter than the window is read by the time it is looked at.
      if (
        text &&
        scrollY > 0 &&
        innerHeight - text.top > text.height * READ_PART &&
        text.height > innerHeight
      )
        note()
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') seen += 1000
      if (seen >= READ_MS) note()
      else look()
    }, 1000)
    addEventListener('scroll', look, { passive: true })
    return stop
  }, [isOn, id, title, paper])
}

import { useEffect, useState } from 'react'
import { noteListening } from '#data/device/after-update.ts'
import { canKeepPages, keepCode, takeOver, watchUpdates } from '#data/device/worker.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { FootBar } from '#ui/FootBar.tsx'

/**
 * A new version of the app waits until the reader wants it, and says so quietly. While they do something, all code that
 * they may come to need is kept too, so that this tab goes on whatever is published meanwhile.
 */
export function UpdateBar({ isListening }: { isListening: boolean }) {
  const texts = useOfflineTexts().update
  const [waiting, setWaiting] = useState<ServiceWorker>()
  useEffect(() => {
    if (!canKeepPages()) return undefined
    void keepCode()
    return watchUpdates(setWaiting)
  }, [])
  if (!waiting) return null
  return (
    <FootBar said={texts.said}>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (isListening) noteListening()
          takeOver(waiting)
        }}
      >
        {texts.now}
      </button>
      <button type="button" className="link" onClick={() => setWaiting(undefined)}>
        {texts.later}
      </button>
    </FootBar>
  )
}

import { useState, useSyncExternalStore } from 'react'
import { installs } from '#data/device/installing.ts'
import { useOfflineTexts } from '#texts/offline.ts'

/** The way to the home screen: the browser's own question where it lets pages ask it, else the words how. */
export function Install() {
  const texts = useOfflineTexts().stored
  const offer = useSyncExternalStore(installs.subscribe, installs.offer, () => undefined)
  const [isOpen] = useState(() => matchMedia('(display-mode: standalone)').matches)
  if (isOpen) return null
  if (!offer) return <p className="stored-none">{texts.installHow}</p>
  return (
    <p>
      <button type="button" className="button" onClick={() => void offer.prompt()}>
        {texts.install}
      </button>
    </p>
  )
}

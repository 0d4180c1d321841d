import { useState, useSyncExternalStore } from 'react'
import { installs } from '#data/device/installing.ts'
import { useOfflineTexts } from '#texts/offline.ts'

/** The way to the home screen: the browser's own question where it lets pages ask it, else the words how. */
export function Install() {
  const texts = useOfflineTexts().stored
  const isOffered = useSyncExternalStore(installs.subscribe, installs.isOffered, () => false)
  const [isOpen] = useState(() => matchMedia('(display-mode: standalone)').matches)
  if (isOpen) return null
  if (!isOffered) return <p className="stored-none">{texts.installHow}</p>
  return (
    <p>
      <button type="button" className="button" onClick={installs.ask}>
        {texts.install}
      </button>
    </p>
  )
}

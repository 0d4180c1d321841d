import { useEffect, useState } from 'react'
import { forgetListening, wasListening } from '#data/device/after-update.ts'
import { useOfflineTexts } from '#texts/offline.ts'
import { FootBar } from '#ui/FootBar.tsx'

/** After a new version has taken over: what was read aloud goes on by one press, as browsers let no page speak unasked. */
export function GoesOn() {
  const texts = useOfflineTexts().update
  const [was, setWas] = useState(wasListening)
  // Not while drawing: a busy browser may draw this twice before it is there.
  useEffect(forgetListening, [])
  if (!was) return null
  return (
    <FootBar said={texts.stopped}>
      <button type="button" className="button" data-tool="listen">
        {texts.goOn}
      </button>
      <button type="button" className="link" onClick={() => setWas(false)}>
        {texts.later}
      </button>
    </FootBar>
  )
}

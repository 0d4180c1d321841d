import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { pasteable } from '#domain/shared-address.ts'
import { useToolTexts } from '#texts/tools.ts'
import { copy } from '#ui/copy.ts'

/** How long a success is spoken of (ms). */
const SAID_MS = 4000

/** Copies the link of what is open, and says in the share bar how it went; where it cannot be, it is shown to be copied by hand. */
export function CopyTool({ from }: { from: HTMLElement }) {
  const texts = useToolTexts().share
  const [state, setState] = useState<'' | 'copied' | 'failed'>('')
  const begun = useRef(false)
  const url = pasteable(location.origin + location.pathname)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void copy(url).then((copied) => setState(copied ? 'copied' : 'failed'))
  }, [url])
  useEffect(() => {
    if (state !== 'copied') return undefined
    const timer = setTimeout(() => setState(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [state])
  return createPortal(
    <>
      <span className="share-status" role="status">
        {state && texts[state]}
      </span>
      {state === 'failed' && (
        <input
          className="share-url"
          aria-label={texts.url}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>,
    from.parentElement ?? document.body,
  )
}

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useToolTexts } from '#texts/tools.ts'
import { copy } from '#ui/copy.ts'

/** How long a success is spoken of (ms). */
const SAID_MS = 4000

/** Does what was pressed in a share bar, and says there how it went; a link that cannot be copied is shown to be copied by hand. */
export function ShareTool({ tool, from, title }: { tool: string; from: HTMLElement; title: string }) {
  const texts = useToolTexts().share
  const [state, setState] = useState<'' | 'copied' | 'failed'>('')
  const begun = useRef(false)
  const url = location.origin + location.pathname
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    if (tool === 'share') void navigator.share({ title, url }).catch(() => undefined)
    else void copy(url).then((copied) => setState(copied ? 'copied' : 'failed'))
  }, [tool, title, url])
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
          value={decodeURI(url)}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>,
    from.parentElement ?? document.body,
  )
}

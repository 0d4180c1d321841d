import { useEffect, useState, type ReactNode } from 'react'
import { useHref } from 'react-router'
import { useTexts } from '#texts/texts.ts'
import { copy } from '#ui/copy.ts'
import { useHydrated } from '#ui/useHydrated.ts'
import './ShareBar.css'

type State = 'idle' | 'copied' | 'failed'

/**
 * Copy-link and, where the browser has one, the system's share sheet (chat-app browsers often have none, so the
 * link can always be copied, at worst by hand). Takes no room in the page until a script can serve it.
 */
export function ShareBar({
  title,
  path,
  children,
}: {
  title: string
  /** Without the base folder. */
  path: string
  /** What else can be done with the article. */
  children?: ReactNode
}) {
  const texts = useTexts()
  const [state, setState] = useState<State>('idle')
  const hydrated = useHydrated()
  useEffect(() => {
    if (state !== 'copied') return undefined
    const timer = setTimeout(() => setState('idle'), 4000)
    return () => clearTimeout(timer)
  }, [state])

  const href = useHref(path)
  const url = hydrated ? new URL(href, location.href).href : href
  const canShare = hydrated && typeof navigator.share === 'function'
  return (
    <div className="share">
      <button
        type="button"
        className="button"
        disabled={!hydrated}
        onClick={() => void copy(url).then((done) => setState(done ? 'copied' : 'failed'))}
      >
        {texts.share.copy}
      </button>
      {canShare && (
        <button
          type="button"
          className="button"
          onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
        >
          {texts.share.share}
        </button>
      )}
      {hydrated && children}
      <span className="share-status" role="status">
        {state === 'copied' && texts.share.copied}
        {state === 'failed' && texts.share.failed}
      </span>
      {state === 'failed' && (
        <input
          className="share-url"
          aria-label={texts.share.url}
          readOnly
          value={decodeURI(url)}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}

import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'
import './ShareBar.css'

/**
 * Copy-link and, where the browser has one, the system's share sheet (chat-app browsers often have none, so the
 * link can always be copied, at worst by hand). What they do comes with `ShareTool`.
 */
export function ShareBar() {
  const texts = useTexts().share
  const hydrated = useHydrated()
  return (
    <div className="share">
      <button type="button" className="button" data-tool="copy" disabled={!hydrated}>
        {texts.copy}
      </button>
      {hydrated && 'share' in navigator && (
        <button type="button" className="button" data-tool="share">
          {texts.share}
        </button>
      )}
    </div>
  )
}

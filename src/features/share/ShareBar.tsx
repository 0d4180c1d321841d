import { ShareButton } from '#parts/ShareButton.tsx'
import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'
import './ShareBar.css'

/** Copy-link, and all other ways to hand an article on. What they do comes with `CopyTool` and `ShareSheet`. */
export function ShareBar() {
  const texts = useTexts().share
  const hydrated = useHydrated()
  return (
    <div className="share">
      <button type="button" className="button" data-tool="copy" disabled={!hydrated}>
        {texts.copy}
      </button>
      <ShareButton />
    </div>
  )
}

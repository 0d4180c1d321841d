import { openAnew } from '#data/site/anew.ts'
import { fetchAsked } from '#data/site/asked-anew.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { useTexts } from '#texts/texts.ts'
import { FootBar } from '#ui/FootBar.tsx'

/** Says that a tool was asked for whose code did not come, where the reader sees it: the tool's own place. */
export function ToolsAway({ onClose }: { onClose: () => void }) {
  const { error } = useTexts()
  return (
    <FootBar said={error.away}>
      <button
        type="button"
        className="button"
        onClick={() => void fetchAsked().then(() => openAnew(location.href))}
      >
        {error.retry}
      </button>
      <button type="button" className="link" onClick={onClose}>
        {useSettingsTexts().close}
      </button>
    </FootBar>
  )
}

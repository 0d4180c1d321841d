import { ShareButton } from '#parts/ShareButton.tsx'
import { ToolButton } from '#parts/ToolButton.tsx'
import { useTexts } from '#texts/texts.ts'
import './ShareBar.css'

/** Copy-link, and all other ways to hand an article on. What they do comes with `CopyTool` and `ShareSheet`. */
export const ShareBar = () => (
  <div className="share">
    <ToolButton tool="copy">{useTexts().share.copy}</ToolButton>
    <ShareButton />
  </div>
)

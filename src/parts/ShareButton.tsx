import { useTexts } from '#texts/texts.ts'
import { ToolButton } from './ToolButton.tsx'

/** Hands on what is open, by whichever way the reader likes. What it does comes when it is pressed. */
export const ShareButton = () => <ToolButton tool="share">{useTexts().share.share}</ToolButton>

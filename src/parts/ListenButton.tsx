import { useTexts } from '#texts/texts.ts'
import { ToolButton } from './ToolButton.tsx'

/** Reads aloud what the page shows; what it does comes with the tools. */
export const ListenButton = () => <ToolButton tool="listen">{useTexts().listen}</ToolButton>

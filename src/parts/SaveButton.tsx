import { useTexts } from '#texts/texts.ts'
import { ToolButton } from './ToolButton.tsx'

/** Keeps the article; what it does, and whether it is kept already, comes with the tools. */
export const SaveButton = () => <ToolButton tool="save">{useTexts().article.save}</ToolButton>

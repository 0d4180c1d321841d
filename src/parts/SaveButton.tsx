import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'

/** Keeps the article; what it does, and whether it is kept already, comes with the tools. */
export const SaveButton = () => (
  <button type="button" className="button" data-tool="save" disabled={!useHydrated()}>
    {useTexts().article.save}
  </button>
)

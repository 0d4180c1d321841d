import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'

/** Reads aloud what the page shows; what it does comes with the tools. */
export const ListenButton = () => (
  <button type="button" className="button" data-tool="listen" disabled={!useHydrated()}>
    {useTexts().listen}
  </button>
)

import { useTexts } from '#texts/texts.ts'
import { useHydrated } from '#ui/useHydrated.ts'

/** Hands on what is open, by whichever way the reader likes. What it does comes when it is pressed. */
export function ShareButton() {
  const { share } = useTexts().share
  return (
    <button type="button" className="button" data-tool="share" disabled={!useHydrated()}>
      {share}
    </button>
  )
}

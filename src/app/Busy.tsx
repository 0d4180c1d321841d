import { useTexts } from '#texts/texts.ts'

/** A line at the upper edge while something is on its way; said to a screen reader too. */
export function Busy({ is = true }: { is?: boolean }) {
  const texts = useTexts()
  return (
    // Not as a status: a screen reader that reads the page would name it, though it is empty.
    <div className={is ? 'progress progress-busy' : 'progress'} aria-live="polite">
      {is && <span className="hidden">{texts.loading}</span>}
    </div>
  )
}

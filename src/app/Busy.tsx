import { useTexts } from '#texts/texts.ts'

/** A line at the upper edge while something is on its way; said to a screen reader too. */
export function Busy({ is = true }: { is?: boolean }) {
  const texts = useTexts()
  return (
    <div className={is ? 'progress progress-busy' : 'progress'} role="status">
      {is && <span className="hidden">{texts.loading}</span>}
    </div>
  )
}

import { openAnew } from '#data/site/anew.ts'
import { useTexts } from '#texts/texts.ts'
import { Notice } from '#ui/Notice.tsx'

/** Stands where a part of a page would be whose code was not fetched: the rest of the page is not to suffer. */
export function Away() {
  const texts = useTexts()
  return (
    <Notice title={texts.error.away}>
      <button type="button" className="button" onClick={() => void openAnew(location.href)}>
        {texts.error.retry}
      </button>
    </Notice>
  )
}

import { openAnew } from '#data/site/anew.ts'
import { useTexts } from '#texts/texts.ts'
import { Notice } from '#ui/Notice.tsx'

/** Stands where a part of a page would be whose code was not fetched: the rest of the page is not to suffer. */
export const Away = () => (
  <Notice title={useTexts().error.away}>
    <Anew />
  </Notice>
)

/** Only a page load forgets failed code, and that is the reader's to ask for. */
export const Anew = () => (
  <button type="button" className="button" onClick={() => void openAnew(location.href)}>
    {useTexts().error.retry}
  </button>
)

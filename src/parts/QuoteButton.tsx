import { useState } from 'react'
import { useEvidenceTexts } from '#texts/evidence.ts'
import { copy } from '#ui/copy.ts'
import { useCitation, type Printed } from './useCitation.ts'

/** Copies a sentence with where it was printed and its lasting address, and says whether it worked. */
export function QuoteButton({
  sentence,
  at,
  ...printed
}: Printed & {
  sentence: string
  /** `#p3s2-9f3a07bc` */
  at: string
}) {
  const texts = useEvidenceTexts()
  const { cite } = useCitation(printed)
  const [said, setSaid] = useState('')
  const quote = async () => setSaid((await copy(cite(sentence, at))) ? texts.quoted : texts.failed)
  return (
    <>
      <button type="button" className="link" onClick={() => void quote()}>
        {texts.quote}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

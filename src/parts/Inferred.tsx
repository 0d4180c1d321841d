import type { Page } from '#domain/schema.ts'
import { useTexts } from '#texts/texts.ts'

/** Says of a date that it was not printed; nothing of one that was. */
export function Inferred({ dateCertainty }: Pick<Page, 'dateCertainty'>) {
  const texts = useTexts()
  return (
    dateCertainty === 'inferred' && (
      <>
        {' '}
        <span className="inferred" title={texts.inferredWhy}>
          {texts.inferred}
        </span>
      </>
    )
  )
}

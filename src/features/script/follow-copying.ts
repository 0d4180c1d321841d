import type { Direction } from './follow-page.ts'

/**
 * What is copied or handed on (ui/copy.ts) is as it is seen: addresses in it stay, and what is marked as of this script already.
 * The page's title is so already too: twice converted 干擾 would be 幹擾.
 * @returns ends it
 */
export function followCopying(
  page: Document,
  { convert, isFrom }: Pick<Direction, 'convert' | 'isFrom'>,
): () => void {
  const seen = (text: string) =>
    text
      .split(/(\s+)/)
      .map((word) => (word.includes('://') ? word : convert(word)))
      .join('')
  const onCopying = ({ detail }: DocumentEventMap['banmian:copying']) => {
    if (detail.language && !isFrom(detail.language)) return
    const { title } = page
    detail.text = title ? detail.text.split(title).map(seen).join(title) : seen(detail.text)
  }
  page.addEventListener('banmian:copying', onCopying)
  return () => page.removeEventListener('banmian:copying', onCopying)
}

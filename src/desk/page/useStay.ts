import { useEffect, useRef } from 'react'

const PLACE = '.draft-paragraph, .draft-head, .draft'

/**
 * Keeps the keyboard where it was when a correction takes away the button that was pressed (a paragraph joined, an
 * article merged): call the result before correcting, and the focus goes to what stands there in the next draft.
 */
export function useStay(draft: unknown): () => void {
  const ids = useRef<string[]>([])
  const seen = useRef(draft)
  useEffect(() => {
    if (seen.current === draft) return
    seen.current = draft
    if (document.activeElement && document.activeElement !== document.body) return
    const element = ids.current.map((id) => document.getElementById(id)).find((found) => found !== null)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  }, [draft])
  return () => {
    const place = document.activeElement?.closest(PLACE)
    const id = place?.id || place?.querySelector('.draft-head')?.id || ''
    const [, article = '', paragraph = ''] = /-(\d+)(?:-(\d+))?$/.exec(id) ?? []
    const before = (number: string): number => Math.max(0, Number(number) - 1)
    ids.current = [
      id,
      ...(paragraph === '' ? [] : [`paragraph-${article}-${before(paragraph)}`]),
      `article-${article}`,
      `article-${before(article)}`,
    ]
  }
}

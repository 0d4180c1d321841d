import { useMemo, useState } from 'react'
import { useHighlightsOf } from '#data/device/library/live.ts'
import { write } from '#data/device/library/write.ts'
import type { Colour, Highlight } from '#data/device/library/records.ts'
import { findAnchor, type Anchor } from '#domain/anchor.ts'
import type { Article } from '#domain/schema.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import type { About } from './about.ts'
import { newId } from './new-id.ts'

/** So much of the words (characters) says which highlight it is. */
const CALLED = 20
const NONE: Highlight[] = []

/** The highlights of the opened article: where they stand in its text as it is now, and what adds one. */
export function useHighlights(article: Article, about: About) {
  const texts = useKeepingTexts()
  const records = useHighlightsOf(about.id)?.records ?? NONE
  const [colour, setColour] = useState<Colour>('yellow')
  const stretches = useMemo(
    () =>
      records.flatMap((one) => {
        const found = findAnchor(article.paragraphs, one.anchor)
        if (!found) return []
        return {
          id: one.id,
          start: found.start,
          end: found.end,
          kind: one.colour,
          noted: one.note !== '',
          label: texts.highlight.called(Array.from(found.quote).slice(0, CALLED).join('')),
        }
      }),
    [article, records, texts],
  )
  /** @returns the id of the new highlight, in the colour that was used last */
  const add = (anchor: Anchor): string => {
    const now = Date.now()
    const { id: of, title, paper } = about
    const put = {
      id: newId(),
      article: of,
      title,
      paper,
      anchor,
      colour,
      note: '',
      created: now,
      changed: now,
    }
    void write([{ store: 'highlights', put }])
    return put.id
  }
  return { records, stretches, add, setColour }
}

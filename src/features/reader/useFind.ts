import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Article } from '#domain/schema.ts'
import { findIn } from './find.ts'
import type { Found } from './found.ts'
import { drawHits } from './marked.tsx'
import { whenWhole } from './when-whole.ts'

/** Finds the words of a search in an article, has them marked, and goes from hit to hit. */
export function useFind(
  article: Article,
  q: string,
  /** Is told what to mark; undefined when nothing is looked for any longer. */
  onFind: (found: Found | undefined) => void,
) {
  const hits = useMemo(() => findIn(article, q), [article, q])
  const places = useMemo(
    () => [...hits].flatMap(([part, { spans }]) => spans.map(({ start }) => ({ part, start }))),
    [hits],
  )
  const unvisited = useMemo(
    () => new Map(Array.from(hits, ([part, { text, spans }]) => [part, drawHits(text, spans)])),
    [hits],
  )
  // An object of its own at each step: the only hit there is can be gone to again.
  const [step, setStep] = useState({ hits, at: -1 })
  const at = step.hits === hits ? step.at : -1
  const marked = useMemo(() => {
    const place = step.hits === hits ? places[step.at] : undefined
    const part = place && hits.get(place.part)
    if (!part) return unvisited
    const ref = (mark: HTMLElement | null) => mark?.scrollIntoView({ block: 'center' })
    return new Map(unvisited).set(place.part, drawHits(part.text, part.spans, { start: place.start, ref }))
  }, [hits, places, unvisited, step])
  useEffect(() => whenWhole(() => onFind({ article, marked })), [article, marked, onFind])
  useEffect(() => () => onFind(undefined), [onFind])

  const count = places.length
  const goTo = useCallback(
    (wanted: number) => {
      if (count > 0) setStep({ hits, at: (wanted + count) % count })
    },
    [hits, count],
  )
  /** `at` counts from 0, and is -1 as long as none was gone to; beyond the last hit comes the first. */
  return { count, at, goTo }
}

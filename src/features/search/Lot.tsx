import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Shown } from '#search/lookup/show.ts'
import { useSearchTexts } from '#texts/search.ts'
import type { AnswerView } from './engine.ts'
import { ROWS, rowsQuery } from './queries.ts'
import { Result } from './Result.tsx'

/** How tall lots were, in pixels: what is far away is a gap of the same height, so that the list stays small. */
const heights = new Map<string, number>()

/** Some rows of the list. In a long one those far from what is seen are a gap. */
export function Lot({
  view,
  from,
  q,
  windowed,
  onLoaded,
  focus,
}: {
  view: AnswerView
  from: number
  q: string
  windowed: boolean
  /** Its rows are there. */
  onLoaded: () => void
  focus: boolean
}) {
  const texts = useSearchTexts()
  const key = `${view.question} ${from} ${innerWidth}`
  const first = useRef<HTMLLIElement>(null)
  const last = useRef<HTMLLIElement>(null)
  const [near, setNear] = useState(!windowed || !heights.has(key))
  const { data } = useQuery({
    ...rowsQuery(view, from),
    placeholderData: (previous: Shown[] | undefined) => previous,
  })
  const gap = windowed && !near ? heights.get(key) : undefined
  const isGap = gap !== undefined
  const isHere = data !== undefined

  useEffect(() => {
    if (!isHere || !first.current) return undefined
    const [top, bottom] = [first.current, last.current ?? first.current]
    const measure = () => {
      if (isGap) return
      heights.set(key, bottom.getBoundingClientRect().bottom - top.getBoundingClientRect().top)
    }
    measure()
    if (!windowed) return undefined
    const seen = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        }
        measure()
        const box = [top.getBoundingClientRect().top, bottom.getBoundingClientRect().bottom] as const
        setNear(seen.size > 0 || (box[0] < innerHeight && box[1] > 0))
      },
      { rootMargin: '1500px' },
    )
    observer.observe(top)
    if (bottom !== top) observer.observe(bottom)
    return () => observer.disconnect()
  }, [isHere, key, windowed, isGap])
  useEffect(() => {
    if (isHere) onLoaded()
  }, [isHere, onLoaded])
  useEffect(() => {
    if (focus && isHere) first.current?.querySelector('a')?.focus({ preventScroll: false })
  }, [focus, isHere])

  if (gap !== undefined) return <li ref={first} className="result-gap" aria-hidden style={{ height: gap }} />
  if (!data) {
    return (
      <li className="result-waits" aria-busy>
        {texts.loading}
      </li>
    )
  }
  return data.map((row, i) => (
    <Result
      key={row.id}
      row={row}
      q={q}
      place={from + i + 1}
      total={view.total}
      ref={i === 0 ? first : i === Math.min(ROWS, data.length) - 1 ? last : undefined}
    />
  ))
}

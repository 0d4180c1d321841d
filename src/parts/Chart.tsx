import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTexts } from '#texts/texts.ts'
import type { Bucket } from '#domain/buckets.ts'
import './Chart.css'

/** The first and the last bar of a stretch. */
type Range = readonly [number, number]

/** Bars over time; a stretch of them is chosen by brushing over them, or by two sliders. */
export function Chart({
  buckets,
  total,
  range,
  isBusy,
  onPick,
  note = '',
  level = 3,
  isLive = true,
}: {
  buckets: readonly Bucket[]
  /** Articles in all bars. */
  total: number
  range: Range
  /** What is shown is not what is asked for, or may still grow: nothing can be chosen from it. */
  isBusy: boolean
  onPick: (range: Range) => void
  note?: string
  /** Of its heading. */
  level?: 2 | 3
  /** False in a static page: the bars can be looked at only. */
  isLive?: boolean
}) {
  const texts = useNarrowingTexts()
  const base = useTexts()
  const asked = range.join('-')
  const [draft, setDrafted] = useState({ asked, range })
  // The address may be changed elsewhere, by Back or by a chip: then the draft is of yesterday.
  const [first, last] = draft.asked === asked ? draft.range : range
  const setDraft = (next: Range) => {
    if (!isBusy) setDrafted({ asked, range: next })
  }
  const pick = useCallback(
    (next: Range) => {
      // Forgotten at once: Back would find it again.
      setDrafted({ asked: '', range: next })
      if (!isBusy) onPick(next)
    },
    [isBusy, onPick],
  )
  const [held, setHeld] = useState<number>()
  const bars = useRef<HTMLDivElement>(null)
  const changed = first !== range[0] || last !== range[1]
  const most = Math.max(...buckets.map(({ count }) => count))
  const name = (i: number) => {
    const bucket = buckets[i]
    if (!bucket) return ''
    const { year, month, from, to } = bucket
    return from === to ? base.date(from) : month ? base.month(year, month) : base.year(year)
  }
  const span = texts.chosen.span(name(first), name(last))
  const Heading = `h${level}` as const

  // A slider says what it has at every step: the address follows when it rests.
  useEffect(() => {
    if (!changed || held !== undefined) return undefined
    const timer = setTimeout(pick, 350, [first, last])
    return () => clearTimeout(timer)
  }, [changed, held, first, last, pick])

  const barAt = ({ clientX }: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect()
    const at = box ? Math.floor(((clientX - box.left) / box.width) * buckets.length) : 0
    return Math.max(0, Math.min(buckets.length - 1, at))
  }
  /** From where the brush was put down to where it is. */
  const brushed = (event: PointerEvent): Range | undefined => {
    if (held === undefined) return undefined
    const at = barAt(event)
    return [Math.min(held, at), Math.max(held, at)]
  }
  return (
    <section className="timeline" aria-labelledby="timeline" aria-busy={isBusy}>
      <div className="timeline-head">
        <Heading id="timeline" className="offer-kind">
          {texts.time.title}
        </Heading>
        <span className="offer-note">{span}</span>
      </div>
      {/* A few bars shall not be walls. */}
      <div
        className="timeline-body"
        style={isLive ? { maxWidth: `${buckets.length * 3.5 + 1.5}rem` } : undefined}
      >
        <div
          ref={bars}
          className="bars"
          role="img"
          aria-label={texts.time.bars(texts.chosen.span(name(0), name(buckets.length - 1)), total, most)}
          title={texts.time.hint}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            const at = barAt(event)
            setHeld(at)
            setDraft([at, at])
          }}
          onPointerMove={(event) => {
            const next = brushed(event)
            if (next) setDraft(next)
          }}
          // Where it is lifted counts: of its way not all may have been drawn.
          onPointerUp={(event) => {
            const next = brushed(event)
            setHeld(undefined)
            if (next) pick(next)
          }}
          onPointerCancel={() => {
            setHeld(undefined)
            setDraft(range)
          }}
        >
          {/* A drawing, for a static page may not style its elements one by one (CSP). */}
          <svg viewBox={`0 0 ${buckets.length} 100`} preserveAspectRatio="none" aria-hidden>
            {buckets.map(({ from, count }, i) => {
              const height = count === 0 ? 0 : Math.max(4, Math.round((count / most) * 100))
              const on = i >= first && i <= last
              return (
                <rect
                  key={from}
                  className={on ? 'bar-on' : undefined}
                  x={i + 0.05}
                  y={100 - height}
                  width="0.9"
                  height={height}
                />
              )
            })}
          </svg>
        </div>
        {/* Each thumb stands below the middle of its bar. */}
        <div
          className="sliders"
          style={isLive ? { marginInline: `calc((100% - var(--s12)) / ${2 * buckets.length})` } : undefined}
        >
          <input
            type="range"
            hidden={!isLive}
            aria-label={texts.time.from}
            aria-valuetext={name(first)}
            min={0}
            max={buckets.length - 1}
            value={first}
            onChange={(event) => setDraft([Math.min(Number(event.target.value), last), last])}
          />
          <input
            type="range"
            hidden={!isLive}
            aria-label={texts.time.to}
            aria-valuetext={name(last)}
            min={0}
            max={buckets.length - 1}
            value={last}
            onChange={(event) => setDraft([first, Math.max(Number(event.target.value), first)])}
          />
        </div>
        <p className="timeline-ends" aria-hidden>
          <span>{name(0)}</span>
          <span>{name(buckets.length - 1)}</span>
        </p>
      </div>
      {note && <p className="offer-note">{note}</p>}
    </section>
  )
}

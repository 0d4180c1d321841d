import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { keepPlace, placeIn, type Place as Kept } from '#data/device/places.ts'
import type { Article } from '#domain/schema.ts'
import { parseSentenceHash } from '#domain/sentence-address.ts'
import { articleId, type ArticleRef } from '#domain/urls.ts'
import { useReadingTexts } from '#texts/reading.ts'
import { bringBack, sentenceOf, spotNow, type Spot } from './spot.ts'
import './Place.css'

/** Where the reader is, is kept when they have rested so long (ms). */
const REST_MS = 400

/** How the page of this tab came; a browser without the word for it loads pages anew. */
const load = (): string => {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate'
}
/** The page that the tab opened with, until the reader has left it. */
let opened: string | undefined = typeof location === 'undefined' ? undefined : location.pathname

/**
 * Keeps where the reader is in an article. A reload leads to the same sentence, also when the text has another size now,
 * and so does a change of its size; who opens the article later is offered the place, and led nowhere unasked.
 */
export function Place({ article, at }: { article: Article; at: ArticleRef }) {
  const id = articleId(at)
  const { paragraphs } = article
  const type = useNavigationType()
  const { hash, search } = useLocation()
  const [offered, setOffered] = useState<Kept>()
  const resting = useRef<Spot>(undefined)
  /** A place that is offered is not forgotten because the reader stands at the top. */
  const waits = useRef(false)

  const begin = useEffectEvent(() => {
    const came =
      opened === location.pathname ? load() : type === NavigationType.Pop ? 'back_forward' : 'navigate'
    opened = undefined
    const kept = placeIn(id)
    if (!kept || hash || search) return
    if (came === 'navigate' && sentenceOf(kept, paragraphs)) {
      waits.current = true
      setOffered(kept)
    }
    // The browser has put the page where it was, in pixels. Who has begun to do something stays where they are.
    if (came === 'reload' && !navigator.userActivation?.hasBeenActive) bringBack(kept, paragraphs, 'instant')
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      resting.current = spotNow(paragraphs)
      if (!waits.current) keepPlace(id, resting.current)
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, REST_MS)
    }
    const onLeave = () => {
      clearTimeout(timer)
      keep()
    }
    const frame = requestAnimationFrame(() => {
      begin()
      // What woke this code may have been the reader's only step.
      onScroll()
    })
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('pagehide', onLeave)
    // The text is set anew when its size, or the window's width, changes: the sentence stays.
    const prose = document.querySelector('.prose')
    let { width = 0, size = '' } = {}
    const observer = new ResizeObserver(([entry]) => {
      const now = prose ? getComputedStyle(prose).fontSize : ''
      const changed = size !== '' && (now !== size || Math.abs((entry?.contentRect.width ?? 0) - width) > 1)
      width = entry?.contentRect.width ?? 0
      size = now
      if (changed && resting.current) bringBack(resting.current, paragraphs, 'instant')
    })
    if (prose) observer.observe(prose)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
      removeEventListener('pagehide', onLeave)
      observer.disconnect()
    }
  }, [id, paragraphs])

  if (!offered) return null
  return (
    <Offer
      spot={offered}
      paragraphs={paragraphs}
      onThere={() => (waits.current = false)}
      onClose={() => {
        waits.current = false
        setOffered(undefined)
      }}
    />
  )
}

/** A mark beside the sentence where the reader was, and a way there; it goes when the reader has come there. */
function Offer({
  spot,
  paragraphs,
  onThere,
  onClose,
}: {
  spot: Spot
  paragraphs: readonly string[]
  /** The sentence has come into view. */
  onThere: () => void
  onClose: () => void
}) {
  const texts = useReadingTexts().place
  const [there, setThere] = useState(false)
  const arrive = useEffectEvent(() => {
    setThere(true)
    onThere()
  })
  useEffect(() => {
    const sentence = sentenceOf(spot, paragraphs)
    const marked = sentence?.parentElement ? [sentence, sentence.parentElement] : []
    for (const element of marked) element.dataset['was'] = ''
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) arrive()
    })
    if (sentence) observer.observe(sentence)
    return () => {
      observer.disconnect()
      for (const element of marked) delete element.dataset['was']
    }
  }, [spot, paragraphs])
  // With it the marks come and go.
  if (there) return <span className="place-on" />
  return (
    <aside className="place place-on" aria-label={texts.label}>
      <button
        type="button"
        className="link"
        onClick={() => {
          const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
          const still = calm || document.documentElement.dataset['motion'] === 'off'
          bringBack(spot, paragraphs, still ? 'instant' : 'smooth')
          document.getElementById('main')?.focus({ preventScroll: true })
        }}
      >
        {texts.go(parseSentenceHash(spot.at)?.paragraph ?? 1)}
      </button>
      <button type="button" className="link" onClick={onClose}>
        {texts.close}
      </button>
    </aside>
  )
}

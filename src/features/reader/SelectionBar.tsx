import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { quoteHash, type Anchor } from '#domain/anchor.ts'
import type { Article } from '#domain/schema.ts'
import { SEARCH, type ArticleRef } from '#domain/urls.ts'
import { useCitation } from '#parts/useCitation.ts'
import { useEvidenceTexts } from '#texts/evidence.ts'
import { useReadingTexts } from '#texts/reading.ts'
import { copy } from '#ui/copy.ts'
import { selectedNow, type Selected } from './selected.ts'
import './SelectionBar.css'

/** A selection that has not changed for so long (ms) is what the reader wants. */
const REST_MS = 250
/** Longer words (characters) are no question. */
const MOST = 40
/** Between the selection and the bar (px): for a finger below the handles of the selection. */
const GAP = { mouse: 8, finger: 36 }

/**
 * What can be done with selected words of an article: copied with where they were printed, searched for, their address
 * copied; kept as a highlight and shared where it is said how. Ordinary copying stays as it is. Below the selection, so as not to lie under the system's own menu;
 * Tab leads into it, Escape closes it.
 */
export function SelectionBar({
  article,
  paper,
  place,
  onHighlight,
  onShare,
}: {
  article: Article
  paper: string
  place: ArticleRef
  /** Keeps the words as a highlight. */
  onHighlight?: (anchor: Anchor) => void
  /** Shares the words: their address is `quoteHash(anchor)`. */
  onShare?: (anchor: Anchor) => void
}) {
  const { paragraphs, headline } = article
  const texts = useReadingTexts().selection
  const { quoted, failed } = useEvidenceTexts()
  const { cite, addressOf } = useCitation({ paper, article: place, headline: headline.main })
  const navigate = useNavigate()
  const bar = useRef<HTMLElement>(null)
  const byFinger = useRef(false)
  const [selected, setSelected] = useState<Selected>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    const look = () => {
      if (bar.current?.contains(document.activeElement)) return
      setSaid('')
      setSelected(selectedNow(paragraphs))
    }
    const later = () => {
      clearTimeout(timer)
      // While the mouse still selects, a bar would be in its way.
      if (!pressed) timer = setTimeout(look, REST_MS)
    }
    const onDown = ({ pointerType }: PointerEvent) => {
      byFinger.current = pointerType === 'touch'
      pressed = pointerType === 'mouse'
    }
    const onUp = () => {
      pressed = false
      later()
    }
    const onKey = (event: KeyboardEvent) => {
      if (!bar.current || event.defaultPrevented) return
      const inside = bar.current.contains(document.activeElement)
      if (event.key === 'Escape') {
        if (inside) document.getElementById('main')?.focus({ preventScroll: true })
        setSelected(undefined)
      } else if (event.key === 'Tab' && !event.shiftKey && !inside) {
        event.preventDefault()
        bar.current.querySelector('button')?.focus({ preventScroll: true })
      }
    }
    later()
    document.addEventListener('selectionchange', later)
    addEventListener('pointerdown', onDown)
    addEventListener('pointerup', onUp)
    addEventListener('keydown', onKey)
    addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      removeEventListener('pointerdown', onDown)
      removeEventListener('pointerup', onUp)
      removeEventListener('keydown', onKey)
      removeEventListener('scroll', later)
    }
  }, [paragraphs])

  useLayoutEffect(() => {
    if (!bar.current || !selected) return
    const { width, height } = bar.current.getBoundingClientRect()
    const { top, bottom, left, right } = selected.box
    const gap = byFinger.current ? GAP.finger : GAP.mouse
    const { clientWidth } = document.documentElement
    const foot = parseFloat(document.documentElement.style.getPropertyValue('--foot')) || 0
    const floor = innerHeight - foot
    const below = bottom + gap + height <= floor
    const y = below
      ? bottom + gap
      : byFinger.current || top < height + gap
        ? floor - height
        : top - gap - height
    const x = Math.min(Math.max(0, (left + right - width) / 2), clientWidth - width)
    bar.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(Math.max(0, y))}px)`
  }, [selected])

  if (!selected) return null
  const { anchor } = selected
  const [words, at] = [anchor.quote, quoteHash(anchor)]
  const asks = words.length <= MOST && !words.includes('\n')
  const take = async (text: string, done: string) => setSaid((await copy(text)) ? done : failed)
  /** What comes of the words is seen elsewhere: the bar and the selection are done. */
  const use = (done: (anchor: Anchor) => void) => {
    getSelection()?.removeAllRanges()
    setSelected(undefined)
    done(anchor)
  }
  return (
    <aside ref={bar} className="selection" aria-label={texts.label}>
      <button type="button" className="link" onClick={() => void take(cite(words, at), quoted)}>
        {texts.cite}
      </button>
      {onHighlight && (
        <button type="button" className="link" onClick={() => use(onHighlight)}>
          {texts.highlight}
        </button>
      )}
      {asks && (
        <button
          type="button"
          className="link"
          onClick={() => void navigate(`${SEARCH}?${new URLSearchParams({ q: asQuestion(words) })}`)}
        >
          {texts.search}
        </button>
      )}
      <button type="button" className="link" onClick={() => void take(addressOf(at), texts.linked)}>
        {texts.link}
      </button>
      {onShare && (
        <button type="button" className="link" onClick={() => use(onShare)}>
          {texts.share}
        </button>
      )}
      <span role="status">{said}</span>
    </aside>
  )
}

/** Words with marks or blanks are looked for as they stand. */
const asQuestion = (words: string): string =>
  /^[\p{L}\p{N}]+$/u.test(words) ? words : `"${words.replace(/["“”＂]/gu, ' ')}"`

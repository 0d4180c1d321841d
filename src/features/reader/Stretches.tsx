import { useEffect, useEffectEvent, useMemo } from 'react'
import type { Article } from '#domain/schema.ts'
import { overlaid } from './found.ts'
import { layStretches, type Stretch } from './lay-stretches.tsx'
import { whenWhole } from './when-whole.ts'
import './Stretches.css'

/** Marks stretches in the opened article; who taps one, or presses Enter on it, opens it. Names in them stay links. */
export function Stretches({
  article,
  stretches,
  onOpen,
}: {
  article: Article
  stretches: readonly Stretch[]
  onOpen: (id: string) => void
}) {
  const open = useEffectEvent(onOpen)
  const overlay = useMemo(() => layStretches(article, stretches), [article, stretches])
  // One after the other, with nothing between: words that are marked still are the same element, and keep the focus.
  useEffect(() => {
    const lay = () => overlaid.lay(overlay)
    // Over a text that carries some already.
    if (overlaid.read()) return lay()
    return whenWhole(lay)
  }, [overlay])
  useEffect(() => () => overlaid.lay(), [])
  useEffect(() => {
    const idOf = ({ target }: Event): string | undefined => {
      if (!(target instanceof Element) || target.closest('a')) return undefined
      return target.closest<HTMLElement>('[data-stretch]')?.dataset['stretch']
    }
    const onClick = (event: MouseEvent) => {
      const id = idOf(event)
      // Who selects words within it wants these.
      if (id !== undefined && getSelection()?.isCollapsed !== false) open(id)
    }
    const onKey = (event: KeyboardEvent) => {
      const id = event.key === 'Enter' || event.key === ' ' ? idOf(event) : undefined
      if (id === undefined) return
      event.preventDefault()
      open(id)
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return null
}

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

interface ListFocus {
  list: RefObject<HTMLElement | null>
  /** Puts the keyboard into the list at the next drawing. */
  claim: () => void
}

/**
 * Keeps the keyboard in a list whose rows (`[data-row]`) come and go: where the focused one goes away or another becomes
 * current, the focus follows to `[data-focus]`; who has left the list is not called back. An editor who has not
 * begun with anything begins here.
 */
export function useListFocus({
  onRow,
  onKey,
}: {
  /** The focus came to a row. */
  onRow: (row: string) => void
  /** A key was pressed in the list, outside of forms; true where it meant something. */
  onKey: (key: string) => boolean
}): ListFocus {
  const list = useRef<HTMLElement>(null)
  const claimed = useRef(false)
  const held = useRef(false)
  const moving = useRef(false)

  const focused = useEffectEvent(({ target }: FocusEvent) => {
    held.current = target instanceof Node && (list.current?.contains(target) ?? false)
    const row = target instanceof Element ? rowOf(target) : undefined
    if (held.current && !moving.current && row) onRow(row.dataset['row'] ?? '')
  })
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { target, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return
    if (!list.current?.contains(target) || target.closest('form')) return
    if (onKey(event.key.length === 1 ? event.key.toLowerCase() : event.key)) event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('focusin', focused)
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('focusin', focused)
      document.removeEventListener('keydown', pressed)
    }
  }, [])
  useEffect(() => {
    if (document.activeElement?.matches('main')) claimed.current = true
  }, [])
  useEffect(() => {
    const { activeElement } = document
    const target = list.current?.querySelector<HTMLElement>('[data-focus]') ?? null
    const row = activeElement && list.current?.contains(activeElement) ? rowOf(activeElement) : undefined
    const lost = held.current && (activeElement === document.body || (row && row !== rowOf(target)))
    if (!claimed.current && !lost) return
    claimed.current = false
    moving.current = true
    target?.focus({ preventScroll: true })
    moving.current = false
    rowOf(target)?.scrollIntoView({ block: 'nearest' })
  })
  return { list, claim: () => (claimed.current = true) }
}

const rowOf = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('[data-row]') ?? undefined

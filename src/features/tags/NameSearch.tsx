import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { TagKind } from '#domain/kinds.ts'
import { useLeaving } from '#ui/useLeaving.ts'
import { useWritten } from '#ui/useWritten.ts'
import { isAsked, readAsked, type Order } from './asked.ts'
import { FoundNames } from './FoundNames.tsx'
import { NameTools } from './NameTools.tsx'

/** Milliseconds without a key before the address follows. The names follow each key at once. */
const PAUSE = 150

/** What is asked, in one text. */
const keyOf = (typed: string, order: Order): string => `${order} ${typed}`

/**
 * Looks through all names of a kind, and puts them in another order. What is asked stands in the address, so that Back
 * and a reload bring it back. The code comes after the page, which can be read without.
 */
export function NameSearch({
  kind,
  language,
  onTyping,
}: {
  kind: TagKind
  /** Of the names, where it is not simplified Chinese. */
  language: string | undefined
  /** Said with the key: the address, by which others know what is asked, comes a moment later. */
  onTyping: (isTyping: boolean) => void
}) {
  const [params, setParams] = useSearchParams()
  const address = readAsked(params)
  const [text, setText] = useState(address.typed)
  /** The text without what an input method is still composing. */
  const [wanted, setWanted] = useState(address.typed)
  const [order, setOrder] = useState(address.order)
  // Back and forward change the address: the field and the order follow.
  const written = useWritten(keyOf(address.typed, address.order), () => {
    setText(address.typed)
    setWanted(address.typed)
    setOrder(address.order)
    onTyping(false)
  })
  const isLeaving = useLeaving()
  const typed = wanted.trim()

  const asking = useCallback(
    (q: string, by: Order) => {
      const asked = new URLSearchParams(params)
      asked.delete('q')
      asked.delete('order')
      if (q !== '') asked.set('q', q)
      if (by !== 'name') asked.set('order', by)
      return asked
    },
    [params],
  )
  const ask = useCallback(
    (q: string, by: Order, how: { replace: boolean }) => {
      written.push(keyOf(q, by))
      setParams(asking(q, by), { ...how, preventScrollReset: true })
    },
    [asking, written, setParams],
  )
  useEffect(() => {
    const isWritten = () => keyOf(typed, order) === written.at(-1)
    if (isWritten()) return undefined
    // Again and again: a link that was pressed meanwhile may be waited for no longer.
    const timer = setInterval(() => isWritten() || isLeaving() || ask(typed, order, { replace: true }), PAUSE)
    return () => clearInterval(timer)
  }, [typed, order, ask, written, isLeaving])

  const type = (now: string, composing: boolean) => {
    setText(now)
    if (composing) return
    setWanted(now)
    const isEmpty = now.trim() === ''
    onTyping(!isEmpty)
    // The letters come back together with the address that has them.
    if (isEmpty && keyOf('', order) !== written.at(-1)) ask('', order, { replace: true })
  }
  const turn = (by: Order) => {
    setOrder(by)
    ask(typed, by, { replace: false })
  }
  /** A step of the router would be overtaken by the one to the name that is being tapped: only the entry is set right. */
  const leave = () => {
    if (keyOf(typed, order) === written.at(-1)) return
    const asked = asking(typed, order).toString()
    history.replaceState(history.state, '', location.pathname + (asked && `?${asked}`))
  }
  return (
    <>
      <NameTools text={text} order={order} onText={type} onLeave={leave} onOrder={turn} />
      <FoundNames
        kind={kind}
        language={language}
        typed={typed}
        order={order}
        isAsked={isAsked(typed, order)}
      />
    </>
  )
}

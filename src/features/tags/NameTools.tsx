import { useEffect, useState } from 'react'
import { usePageTexts } from '#texts/pages.ts'

/** The orders of an index: from A to Z, the most frequent first, the latest first. */
export const ORDERS = ['name', 'count', 'recent'] as const
export type Order = (typeof ORDERS)[number]

/** Milliseconds to wait for the next key before the address follows. */
const PAUSE = 250

/** Looks for a name, and turns the order; what is asked stands in the address. */
export function NameTools({
  typed,
  order,
  onTyped,
  onOrder,
}: {
  typed: string
  order: Order
  onTyped: (typed: string) => void
  onOrder: (order: Order) => void
}) {
  const texts = usePageTexts().names
  const [text, setText] = useState(typed)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    if (composing || text === typed) return undefined
    const timer = setTimeout(onTyped, PAUSE, text)
    return () => clearTimeout(timer)
  }, [text, typed, composing, onTyped])
  return (
    <form role="search" aria-label={texts.label} onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        className="names-field"
        aria-label={texts.label}
        placeholder={texts.placeholder}
        autoComplete="off"
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <fieldset className="names-orders">
        <legend className="hidden">{texts.order}</legend>
        {ORDERS.map((one) => (
          <label key={one}>
            <input type="radio" name="order" checked={one === order} onChange={() => onOrder(one)} />
            {texts.orders[one]}
          </label>
        ))}
      </fieldset>
    </form>
  )
}

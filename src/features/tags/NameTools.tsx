import { useRef } from 'react'
import { usePageTexts } from '#texts/pages.ts'
import { Choice } from '#ui/Choice.tsx'
import { Clear } from '#ui/Clear.tsx'
import { ORDERS, type Order } from './asked.ts'

/** The field in which one looks for a name, and the orders. */
export function NameTools({
  text,
  order,
  onText,
  onLeave,
  onOrder,
}: {
  text: string
  order: Order
  /** `composing`: an input method has not yet made characters of these letters. */
  onText: (text: string, composing: boolean) => void
  /** The field has lost the focus: to a name, perhaps, from which one comes back to what is asked. */
  onLeave: () => void
  onOrder: (order: Order) => void
}) {
  const texts = usePageTexts().names
  const composing = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      className="names-form"
      role="search"
      aria-label={texts.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="names-row">
        <input
          ref={field}
          type="search"
          className="names-field"
          aria-label={texts.label}
          placeholder={texts.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={60}
          value={text}
          onChange={({ target }) => onText(target.value, composing.current)}
          onBlur={onLeave}
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false
            onText(currentTarget.value, false)
          }}
        />
        {text !== '' && (
          <Clear
            label={texts.clear}
            onClear={() => {
              onText('', false)
              field.current?.focus()
            }}
          />
        )}
      </div>
      <Choice
        legend={texts.order}
        options={ORDERS.map((one) => ({ value: one, label: texts.orders[one] }))}
        value={order}
        onChoose={onOrder}
      />
    </form>
  )
}

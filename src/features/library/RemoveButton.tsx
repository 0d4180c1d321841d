import { useFocusBack } from './back.ts'

/** Takes a row of a list away. `label` says which, `children` what the button says. */
export function RemoveButton({
  id,
  label,
  onRemove,
  children,
}: {
  /** Of what stands in the row. */
  id: string
  label: string
  onRemove: () => void
  children: string
}) {
  return (
    <button
      ref={useFocusBack(id)}
      type="button"
      className="link"
      aria-label={label}
      onClick={({ currentTarget }) => {
        toNeighbour(currentTarget)
        onRemove()
      }}
    >
      {children}
    </button>
  )
}

/**
 * The row would take the focus with it: it goes to the same button of the next row, or of the one before, or to the page's text where
 * there is none (WCAG 2.4.3).
 */
function toNeighbour(button: HTMLElement): void {
  const rows = [...document.querySelectorAll('main li')]
  const at = rows.findIndex((row) => row.contains(button))
  const [next] = [rows[at + 1], rows[at - 1]].flatMap((row) =>
    [...(row?.querySelectorAll('button') ?? [])].slice(-1),
  )
  ;(next ?? document.getElementById('main'))?.focus()
}

import './Clear.css'

/** Empties the field that it stands in, the same one in each. */
export function Clear({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <button type="button" className="clear" aria-label={label} onClick={onClear}>
      ×
    </button>
  )
}

import './Switch.css'

/** Something that is on or off; `what` says what it does. */
export function Switch({
  label,
  what,
  on,
  onSwitch,
}: {
  label: string
  what?: string
  on: boolean
  onSwitch: (on: boolean) => void
}) {
  return (
    <label className="switch">
      <span>
        {label}
        {what && <span className="switch-what">{what}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={({ target }) => onSwitch(target.checked)}
      />
    </label>
  )
}

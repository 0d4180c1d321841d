import { useId } from 'react'
import './Choice.css'

/** One of a few, as a row that is pressed; the arrow keys go from one to the next. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string
  options: readonly { value: T; label: string }[]
  value: T
  onChoose: (value: T) => void
}) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend className="hidden">{legend}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input
            type="radio"
            name={group}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

import { SIZE } from '#data/device/reflect.ts'
import { changeSettings, useSettings, type Settings } from '#data/device/settings.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { Choice } from '#ui/Choice.tsx'
import { Switch } from '#ui/Switch.tsx'
import './Controls.css'

/** Settings that are one of a few, each with the words for what can be chosen. */
type Named = { [Name in keyof Settings]: Settings[Name] extends string ? Name : never }[keyof Settings]

/** One of a few, under its name. */
export function Row<Name extends Named>({
  name,
  title,
  labels,
}: {
  name: Name
  title: string
  labels: Record<Settings[Name], string>
}) {
  const value = useSettings()[name]
  return (
    <div className="setting">
      <p className="setting-name" aria-hidden="true">
        {title}
      </p>
      <Choice
        legend={title}
        options={optionsOf(labels)}
        value={value}
        onChoose={(chosen) => changeSettings({ [name]: chosen })}
      />
    </div>
  )
}

const optionsOf = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] => {
  const options: { value: T; label: string }[] = []
  for (const value in labels) options.push({ value, label: labels[value] })
  return options
}

/** 长辈版: text and all that is pressed large; a size chosen before would stand in its way. */
export function ElderSwitch() {
  const texts = useSettingsTexts().elder
  const { elder } = useSettings()
  return (
    <div className="setting-elder">
      <Switch label={texts.label} what={texts.what} on={elder === 'on'} onSwitch={turnElder} />
    </div>
  )
}

export const turnElder = (on: boolean): void => changeSettings({ elder: on ? 'on' : 'off', size: undefined })

/** The size of running text, in whole pixels. */
export function SizeControl() {
  const texts = useSettingsTexts()
  useSettings()
  const size = currentSize()
  const set = (next: number) =>
    changeSettings({ size: Math.min(SIZE.most, Math.max(SIZE.least, Math.round(next))) })
  return (
    <div className="setting">
      <p className="setting-name" aria-hidden="true">
        {texts.size}
      </p>
      <div className="setting-size">
        <button
          type="button"
          className="button"
          aria-label={texts.smaller}
          disabled={size <= SIZE.least}
          onClick={() => set(currentSize() - 1)}
        >
          −
        </button>
        <input
          type="range"
          aria-label={texts.size}
          aria-valuetext={texts.pixels(size)}
          min={SIZE.least}
          max={SIZE.most}
          value={size}
          onChange={({ target }) => set(target.valueAsNumber)}
        />
        <button
          type="button"
          className="button"
          aria-label={texts.larger}
          disabled={size >= SIZE.most}
          onClick={() => set(currentSize() + 1)}
        >
          +
        </button>
        <output>{size} px</output>
      </div>
    </div>
  )
}

/** The size that holds, chosen or not: the screen and the elder mode have theirs. */
function currentSize(): number {
  const zoom = getComputedStyle(document.documentElement).getPropertyValue('--zoom')
  return Math.round(Number(zoom) * SIZE.usual)
}

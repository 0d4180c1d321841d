import { turnSetting, useSettings } from '#data/device/settings.ts'
import { useReadingTexts } from '#texts/reading.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { Switch } from '#ui/Switch.tsx'
import './KeysHelp.css'

/** Which keys do what; keys and swiping can be turned off here (WCAG 2.1.4). */
export function KeysHelp({ from, onClose }: { from: HTMLElement; onClose: () => void }) {
  const texts = useReadingTexts().keys
  const settings = useSettingsTexts()
  const { keys, swipe } = useSettings()
  return (
    <Sheet label={texts.title} close={texts.close} from={from} onClose={onClose}>
      <dl className="keys">
        {texts.rows.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch label={settings.keys} on={keys === 'on'} onSwitch={(on) => turnSetting('keys', on)} />
      <Switch label={settings.swipe} on={swipe === 'on'} onSwitch={(on) => turnSetting('swipe', on)} />
    </Sheet>
  )
}

import { useEffect, useRef } from 'react'
import { readSettings, useSettings } from '#data/device/settings.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { turnElder } from './Controls.tsx'

/** Changes between the elder mode and the usual one, once, and says so to a screen reader. */
export function ElderTool() {
  const texts = useSettingsTexts().elder
  const { elder } = useSettings()
  const turned = useRef(false)
  useEffect(() => {
    if (turned.current) return
    turned.current = true
    turnElder(readSettings().elder === 'off')
  }, [])
  return (
    <p className="hidden" role="status">
      {elder === 'on' ? texts.on : texts.off}
    </p>
  )
}

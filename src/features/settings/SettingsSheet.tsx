import { SETTINGS } from '#domain/urls.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { Link } from '#ui/Link.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { ElderSwitch, Row, SizeControl } from './Controls.tsx'

/** What is changed most, over the page that it changes. */
export function SettingsSheet({ from, onClose }: { from: HTMLElement; onClose: () => void }) {
  const texts = useSettingsTexts()
  return (
    <Sheet label={texts.title} close={texts.close} from={from} onClose={onClose}>
      <ElderSwitch />
      <SizeControl />
      <Row name="theme" title={texts.theme} labels={texts.themes} />
      <Row name="face" title={texts.face} labels={texts.faces} />
      <Row name="spacing" title={texts.spacing} labels={texts.spacings} />
      <Link className="link" to={SETTINGS}>
        {texts.more}
      </Link>
    </Sheet>
  )
}

import { setCards, useCards } from '#data/device/cards.ts'
import { changeSettings, turnSetting, USUAL, useSettings } from '#data/device/settings.ts'
import { useSettingsTexts } from '#texts/settings.ts'
import { Switch } from '#ui/Switch.tsx'
import { ElderSwitch, Row, SizeControl } from './Controls.tsx'

/** Every setting, in groups, below a sentence that shows what they do. */
export function AllSettings() {
  const texts = useSettingsTexts()
  const { names, motion, keys, swipe } = useSettings()
  const cards = useCards()
  return (
    <>
      <ElderSwitch />
      <div className="prose settings-sample">
        <p>{texts.sample}</p>
      </div>
      <h2 className="after-title">{texts.groups.text}</h2>
      <SizeControl />
      <Row name="face" title={texts.face} labels={texts.faces} />
      <Row name="theme" title={texts.theme} labels={texts.themes} />
      <h2 className="after-title">{texts.groups.set}</h2>
      <Row name="spacing" title={texts.spacing} labels={texts.spacings} />
      <Row name="measure" title={texts.measure} labels={texts.measures} />
      <Row name="align" title={texts.align} labels={texts.aligns} />
      <Row name="paragraphs" title={texts.paragraphs} labels={texts.paragraphKinds} />
      <h2 className="after-title">{texts.groups.names}</h2>
      <Switch label={texts.names} on={names === 'on'} onSwitch={(on) => turnSetting('names', on)} />
      {names === 'on' && <Switch label={texts.cards} on={cards} onSwitch={setCards} />}
      <h2 className="after-title">{texts.groups.language}</h2>
      <Row name="script" title={texts.script} labels={texts.scripts} />
      <Row name="language" title={texts.language} labels={texts.languages} />
      <h2 className="after-title">{texts.groups.moving}</h2>
      <Switch label={texts.swipe} on={swipe === 'on'} onSwitch={(on) => turnSetting('swipe', on)} />
      <Switch label={texts.keys} on={keys === 'on'} onSwitch={(on) => turnSetting('keys', on)} />
      <Switch label={texts.motion} on={motion === 'on'} onSwitch={(on) => turnSetting('motion', on)} />
      <p className="settings-end">
        <button
          type="button"
          className="button"
          onClick={() => {
            changeSettings(USUAL)
            setCards(true)
          }}
        >
          {texts.usual}
        </button>
      </p>
    </>
  )
}

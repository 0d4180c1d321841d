import { useSyncExternalStore } from 'react'
import { changeListening, SPEEDS, useListening } from '#data/device/listening.ts'
import { chineseVoices } from '#speech/voices.ts'
import { useListenTexts } from '#texts/listen.ts'
import { SLEEPS, type Session, type Sleep } from './session.ts'

/** Speed and voice, remembered on this device, and when to stop. They hold from the next sentence on. */
export function Choices({ session, sleep }: { session: Session; sleep: Sleep }) {
  const texts = useListenTexts()
  const { rate, voice } = useListening()
  const names = useSyncExternalStore(onVoices, namesOfVoices)
  const voices = names === '' ? [] : names.split('\n').map((line) => line.split('\t'))
  const known = voices.some(([uri]) => uri === voice)
  return (
    <details className="listen-more">
      <summary>{texts.more}</summary>
      <div className="listen-choices">
        <label>
          {texts.speed}
          <select
            className="select"
            value={rate}
            onChange={({ target }) => changeListening({ rate: Number(target.value) })}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {texts.speeds(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.voice}
          <select
            className="select"
            value={known ? voice : ''}
            onChange={({ target }) => changeListening({ voice: target.value })}
          >
            <option value="">{texts.best}</option>
            {voices.map(([uri, name]) => (
              <option key={uri} value={uri}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.sleep}
          <select
            className="select"
            value={sleep}
            onChange={({ target }) =>
              session.setSleep(SLEEPS.find((one) => String(one) === target.value) ?? 'never')
            }
          >
            {SLEEPS.map((one) => (
              <option key={one} value={one}>
                {typeof one === 'number' ? texts.sleeps(one) : texts[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  )
}

/** The voices as one text, a line each, so that drawing sees whether they have changed. */
const namesOfVoices = (): string =>
  chineseVoices(speechSynthesis.getVoices())
    .map(({ voiceURI, name }) => `${voiceURI}\t${name}`)
    .join('\n')

function onVoices(listener: () => void): () => void {
  if (typeof speechSynthesis.addEventListener !== 'function') return () => {}
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

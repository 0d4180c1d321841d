import { useListenTexts } from '#texts/listen.ts'
import { systemOf } from './advice.ts'

/** Why nothing can be read aloud here, and what helps on the system at hand. */
export function Advice() {
  const texts = useListenTexts()
  return (
    <p className="listen-said" role="status">
      {texts.missing}
      {texts.advice[systemOf(navigator.userAgent)]}
    </p>
  )
}

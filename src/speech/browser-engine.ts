import type { Clock, Engine } from './engine.ts'

/** The browser's speech synthesis; undefined where there is none (WeChat on Android, WebViews). */
export function browserEngine(): Engine | undefined {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return undefined
  const synthesis = window.speechSynthesis
  // Chromium loses the events of an utterance that nothing holds.
  const held = new Set<SpeechSynthesisUtterance>()
  return {
    speak: ({ text, lang, voice, rate, onStart, onEnd, onError }) => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = lang
      utterance.rate = rate
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.voiceURI) ?? null
      utterance.addEventListener('start', onStart)
      utterance.addEventListener('end', () => {
        held.delete(utterance)
        onEnd()
      })
      utterance.addEventListener('error', ({ error }) => {
        held.delete(utterance)
        onError(error)
      })
      held.add(utterance)
      synthesis.speak(utterance)
    },
    cancel: () => {
      held.clear()
      synthesis.cancel()
    },
    voices: () => synthesis.getVoices(),
    onVoices: (listener) => {
      // Safari before 16 has no such event: whoever waits looks again at the end.
      if (typeof synthesis.addEventListener !== 'function') return () => {}
      synthesis.addEventListener('voiceschanged', listener)
      return () => synthesis.removeEventListener('voiceschanged', listener)
    },
  }
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

import type { Page } from '@playwright/test'

/** What the page has asked the fake speech synthesis to say. */
interface Said {
  text: string
  lang: string
  rate: number
  voice: string | undefined
}
declare global {
  interface Window {
    said: Said[]
  }
}

/**
 * Gives the page a speech synthesis: Chromium here has no voice of its own. It says 25 characters a second.
 * @param langs of its voices, written as Android writes them
 */
export const withSpeech = (page: Page, langs: readonly string[] = ['en_US', 'zh_CN']): Promise<unknown> =>
  page.addInitScript((voices: readonly string[]) => {
    const all = voices.map((lang) => ({ voiceURI: lang, name: `voice ${lang}`, lang, localService: true }))
    let timer = 0
    window.said = []
    class Utterance extends EventTarget {
      lang = ''
      rate = 1
      voice: { voiceURI: string } | undefined
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const speech = {
      getVoices: () => all,
      addEventListener: () => {},
      removeEventListener: () => {},
      cancel: () => clearTimeout(timer),
      speak: (utterance: Utterance) => {
        const { text, lang, rate, voice } = utterance
        window.said.push({ text, lang, rate, voice: voice?.voiceURI })
        timer = window.setTimeout(() => {
          utterance.dispatchEvent(new Event('start'))
          timer = window.setTimeout(
            () => utterance.dispatchEvent(new Event('end')),
            (text.length * 40) / rate,
          )
        }, 20)
      },
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
  }, langs)

/** As in the WebView of a chat app on Android. */
export const withoutSpeech = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(window, name)
  })

export const saidOn = (page: Page): Promise<Said[]> => page.evaluate(() => window.said)

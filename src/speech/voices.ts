import type { Voice } from './engine.ts'

/** `zh_CN_#Hans` → `zh-CN`: Android writes language tags with underscores. */
export const tagOf = ({ lang }: Pick<Voice, 'lang'>): string => {
  const [language = '', ...rest] = lang.split(/[-_]/)
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase()
}

const isChinese = (voice: Voice): boolean => /^(?:zh|cmn|yue)(?:-|$)/.test(tagOf(voice))

/** Cantonese: only for who asks for it. */
const isCantonese = (voice: Voice): boolean =>
  /^(?:yue|zh-(?:HK|MO))/.test(tagOf(voice)) || /yue|cantonese|粤|粵/i.test(voice.name)

/** Apple's joke voices speak Chinese too. */
const isOdd = ({ name }: Voice): boolean =>
  /^(?:Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/.test(name)
const isFine = ({ name }: Voice): boolean => /natural|neural|premium|enhanced|优化|高级/i.test(name)

const rank = (voice: Voice, traditional: boolean): number => {
  const region = tagOf(voice).slice(-2)
  return (
    (region === (traditional ? 'TW' : 'CN') ? 0 : 8) +
    (isOdd(voice) ? 4 : 0) +
    (isFine(voice) ? 0 : 2) +
    // What is not on the device needs the network for each sentence.
    (voice.localService ? 0 : 1)
  )
}

/** The voices that can read Chinese, best first, Cantonese last. A voice that cannot is never taken: it would spell or be silent. */
export function chineseVoices(voices: readonly Voice[], traditional = false): Voice[] {
  const score = (voice: Voice) => rank(voice, traditional) + (isCantonese(voice) ? 100 : 0)
  return voices
    .filter(isChinese)
    .map((voice, i) => ({ voice, i }))
    .sort((a, b) => score(a.voice) - score(b.voice) || a.i - b.i)
    .map(({ voice }) => voice)
}

/** The reader's voice if it is still there, else the best that speaks Mandarin; undefined where there is none. */
export function chooseVoice(
  voices: readonly Voice[],
  wanted: string,
  traditional = false,
): Voice | undefined {
  const all = chineseVoices(voices, traditional)
  return all.find(({ voiceURI }) => voiceURI === wanted) ?? all.find((voice) => !isCantonese(voice))
}

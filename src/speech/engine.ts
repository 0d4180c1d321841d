/** What speaks, as the player sees it: the browser's speech synthesis, or one with every known fault in tests. */

/** A voice of the system; `lang` as the system writes it (Android: `zh_CN`). */
export interface Voice {
  /** What tells it from the others, on this device. */
  voiceURI: string
  name: string
  lang: string
  localService: boolean
}

/** One thing to say. The player believes no event of it once it has asked for something else. */
export interface Utterance {
  text: string
  /** With a hyphen: `zh-CN`. Android looks at it even where a voice is named. */
  lang: string
  voice: Voice
  /** 1 is the voice's own speed. */
  rate: number
  onStart: () => void
  onEnd: () => void
  /** `code` as the Web Speech API names it: `not-allowed`, `interrupted`, `network`, … */
  onError: (code: string) => void
}

export interface Engine {
  /** Says it after what it was asked to say before. */
  speak: (utterance: Utterance) => void
  /** Forgets all that it was asked to say. (Pausing is not asked for: Android takes it for this.) */
  cancel: () => void
  /** Often empty at first. */
  voices: () => readonly Voice[]
  /** Tells when voices have come; returns how to be told no longer. */
  onVoices: (listener: () => void) => () => void
}

/** Time as the player sees it, in milliseconds. */
export interface Clock {
  now: () => number
  /** Calls once after so long; returns how to call it off. A frozen page is called late. */
  after: (ms: number, call: () => void) => () => void
}

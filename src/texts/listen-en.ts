import type { ListenTexts } from './listen-zh.ts'

/** What readers see of listening, in English. */
export const listenEn: ListenTexts = {
  label: 'Listen',
  play: 'Play',
  pause: 'Pause',
  nextSentence: 'Next sentence',
  previousSentence: 'Previous sentence',
  nextArticle: 'Next article',
  previousArticle: 'Previous article',
  more: 'Speed, voice, timer',
  close: 'Stop listening',
  back: 'Back to the reading',
  retry: 'Try again',
  speed: 'Speed',
  speeds: (rate) => `${rate}×`,
  voice: 'Voice',
  best: 'Automatic',
  sleep: 'Stop',
  sleeps: (minutes) => `After ${minutes} minutes`,
  never: 'Not by itself',
  article: 'After this article',
  place: (n, count) => `Article ${n} of ${count}`,
  resumed: 'Going on where you left.',
  waiting: 'Waiting for the system’s voices…',
  ended: 'That was the end.',
  empty: 'There is no article here to read aloud.',
  away: 'This article did not arrive.',
  blocked: 'The browser wants a tap of yours before it speaks: press Play.',
  silent: 'The system said nothing. Check the volume, or try another voice.',
  missing: 'This device has no Chinese voice.',
  advice: {
    wechat: 'Apps like WeChat cannot read aloud: open the page in a browser (… at the top right).',
    ios: 'Download a voice in Settings – Accessibility – Spoken Content – Voices – Chinese, then try again.',
    android:
      'Search the settings for “text-to-speech” and install the Chinese voice data, or a speech engine.',
    mac: 'Add a Chinese voice in System Settings – Accessibility – Spoken Content.',
    windows: 'Add a Chinese voice in Settings – Time & language – Speech, or open the page in Edge.',
    linux:
      'Install speech synthesis with Chinese (such as speech-dispatcher and espeak-ng), or use Chrome or Edge.',
    other: 'Try another device or another browser.',
  },
}

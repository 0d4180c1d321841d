import { parseSentenceHash } from '#domain/sentence-address.ts'
import { parseArticleId } from '#domain/urls.ts'
import { stored } from './stored.ts'

/** How a reader listens, and where each article was left: on this device only. */
export interface Listening {
  /** 1 is a voice's own speed. */
  readonly rate: number
  /** `voiceURI` of the chosen voice; '' for the best there is. */
  readonly voice: string
  /**
   * Where an article was left, newest first: `['2024-02-24/01/1', '#p3s2-9f3a07bc']`, or which line it was of its head, or
   * in places kept long ago of all that is read, from 0.
   */
  readonly places: readonly (readonly [id: string, at: string | number])[]
}

export const SPEEDS = [0.6, 0.8, 1, 1.2, 1.5, 2] as const
const MOST = 100
/** No browser's voice has a longer name. */
const MOST_VOICE = 500
const NOTHING: Listening = { rate: 1, voice: '', places: [] }

const isPlace = (value: unknown): value is [string, string | number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'string' &&
  parseArticleId(value[0]) !== undefined &&
  (Number.isSafeInteger(value[1]) ||
    (typeof value[1] === 'string' && parseSentenceHash(value[1]) !== undefined))

function parse(kept: unknown): Listening {
  const values = new Map<string, unknown>(Object.entries(kept ?? {}))
  const [rate, voice, places] = ['rate', 'voice', 'places'].map((name) => values.get(name))
  return {
    rate: SPEEDS.find((one) => one === rate) ?? NOTHING.rate,
    voice: typeof voice === 'string' ? voice.slice(0, MOST_VOICE) : '',
    places: Array.isArray(places) ? places.filter(isPlace).slice(0, MOST) : NOTHING.places,
  }
}

const listening = stored('banmian.listening', parse, NOTHING)

export const readListening = (): Listening => listening.read()
export const useListening = (): Listening => listening.use()
export const changeListening = (change: Partial<Listening>): void =>
  listening.write({ ...listening.read(), ...change })

/** Where an article was left; 0 for one that was not. */
export const heardIn = (id: string): string | number =>
  readListening().places.find(([one]) => one === id)?.[1] ?? 0

/** Keeps the place in an article; 0 forgets it. */
export function keepHeard(id: string, at: string | number): void {
  const others = readListening().places.filter(([one]) => one !== id)
  changeListening({ places: at !== 0 ? [[id, at] as const, ...others].slice(0, MOST) : others })
}

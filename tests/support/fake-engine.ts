import type { Clock, Engine, Utterance, Voice } from '#speech/engine.ts'
import type { Random } from './random.ts'

/** What is known to go wrong with speech synthesis in browsers. */
export const FAULTS = [
  /** Desktop Google voices: silent after 14 s, and no event. */
  'cut',
  /** Apple: it was said, but `end` does not come. */
  'lost end',
  /** It is never begun, and no event comes. */
  'lost',
  /** What follows `cancel` at once is forgotten (Android). */
  'forgets after cancel',
  /** What was cancelled says later that it has ended, or failed. */
  'stray events',
  /** `end` comes twice. */
  'double end',
  /** A voice whose data is missing ends at once. */
  'ends at once',
  'fails',
  'starts late',
  /** Voices come a second later. */
  'late voices',
] as const
export type Fault = (typeof FAULTS)[number]

export const MANDARIN: Voice = { voiceURI: 'zh', name: '普通话', lang: 'zh_CN', localService: true }
export const ENGLISH: Voice = { voiceURI: 'en', name: 'English', lang: 'en-US', localService: true }

/** Time that passes when told to; a frozen page is called when it thaws. */
export class FakeTime implements Clock {
  #now = 0
  #thaw = 0
  #tasks: { at: number; call: () => void; isPage: boolean }[] = []

  now = (): number => this.#now
  after = (ms: number, call: () => void): (() => void) => this.plan(ms, call, true)
  /** `isPage`: waits while the page is frozen. */
  plan(ms: number, call: () => void, isPage: boolean): () => void {
    const task = { at: this.#now + ms, call, isPage }
    this.#tasks.push(task)
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== task)
    }
  }
  freeze(ms: number): void {
    this.#thaw = this.#now + ms
  }
  /** Lets the next thing happen; false when nothing will. */
  step(): boolean {
    const due = (task: { at: number; isPage: boolean }) =>
      task.isPage ? Math.max(task.at, this.#thaw) : task.at
    const [next] = this.#tasks.toSorted((a, b) => due(a) - due(b))
    if (!next) return false
    this.#tasks = this.#tasks.filter((one) => one !== next)
    this.#now = Math.max(this.#now, due(next))
    next.call()
    return true
  }
}

/** Speech synthesis with faults, each striking one utterance in five. */
export class FakeEngine implements Engine {
  /** What was said to its end, in order. */
  heard: string[] = []
  /** Asked to say with another voice than a Chinese one. */
  foreign = 0
  #stopSpeaking = () => {}
  #cancelled = -Infinity
  #isReady: boolean

  readonly #time: FakeTime
  readonly #random: Random
  readonly #faults: ReadonlySet<Fault>
  readonly #all: readonly Voice[]

  constructor(
    time: FakeTime,
    random: Random,
    faults: ReadonlySet<Fault>,
    all: readonly Voice[] = [ENGLISH, MANDARIN],
  ) {
    this.#time = time
    this.#random = random
    this.#faults = faults
    this.#all = all
    this.#isReady = !faults.has('late voices')
  }

  #strikes(fault: Fault): boolean {
    return this.#faults.has(fault) && this.#random(5) === 0
  }
  voices = (): readonly Voice[] => (this.#isReady ? this.#all : [])
  onVoices = (listener: () => void): (() => void) =>
    this.#time.plan(
      1000,
      () => {
        this.#isReady = true
        listener()
      },
      true,
    )
  cancel = (): void => {
    this.#cancelled = this.#time.now()
    this.#stopSpeaking()
    this.#stopSpeaking = () => {}
  }
  /** The page was frozen and the engine with it: what it was saying is broken off, without a word. */
  breakOff(): void {
    this.#stopSpeaking()
    this.#stopSpeaking = () => {}
  }

  speak = (utterance: Utterance): void => {
    const { text, voice, lang, rate, onStart, onEnd, onError } = utterance
    const time = this.#time
    if (!lang.startsWith('zh-') || voice.lang.startsWith('en')) this.foreign++
    if (this.#faults.has('forgets after cancel') && time.now() - this.#cancelled < 50) return
    if (this.#strikes('lost')) return
    const begins = this.#strikes('starts late') ? 2900 : 50 + this.#random(400)
    if (this.#strikes('ends at once')) {
      time.plan(this.#random(25), () => onEnd(), true)
      return
    }
    if (this.#strikes('fails')) {
      time.plan(begins, () => onError('synthesis-failed'), true)
      return
    }
    // Between 4 and 6 characters a second.
    const lasts = (text.length * 1000) / ((4 + this.#random(20) / 10) * rate)
    const isCut = this.#faults.has('cut') && lasts > 14_000
    const losesEnd = this.#strikes('lost end')
    const endsTwice = this.#strikes('double end')
    const unstart = time.plan(begins, () => onStart(), true)
    const unend = time.plan(
      begins + lasts,
      () => {
        if (isCut) return
        this.heard.push(text)
        this.#stopSpeaking = () => {}
        if (losesEnd) return
        time.plan(0, () => onEnd(), true)
        if (endsTwice) time.plan(5, () => onEnd(), true)
      },
      false,
    )
    this.#stopSpeaking = () => {
      unstart()
      unend()
      if (!this.#faults.has('stray events')) return
      const stray = this.#random(2) === 0 ? onEnd : () => onError('interrupted')
      time.plan(this.#random(300), stray, true)
    }
  }
}

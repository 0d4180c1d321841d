import type { Clock, Engine } from './engine.ts'
import { cut, limitAt, longestOf, shortestOf } from './pieces.ts'
import { chooseVoice, tagOf } from './voices.ts'

/**
 * What keeps a reading from going on. `voices`: no Chinese voice has come. `blocked`: the browser wants the reader's tap first.
 * `silent`: the engine was asked twice and said nothing.
 */
export type Trouble = 'voices' | 'blocked' | 'silent'

export interface PlayerState {
  status: 'idle' | 'waiting' | 'playing' | 'paused' | 'ended'
  /** The sentence, from 0, that is being said or will be said next. */
  at: number
  trouble?: Trouble | undefined
}

interface Options {
  engine: Engine
  clock: Clock
  /** What is said of a sentence; '' for one that is only marks. */
  say: (sentence: string) => string
  /** The reader's choices, asked for before each utterance. */
  rate: () => number
  voice: () => string
  /** Whether the text is of traditional characters: then voices of Taiwan come first. */
  traditional?: () => boolean
  /** Is told of each change of the state: of a new sentence before it is said. */
  onChange: (state: PlayerState) => void
}

export interface Player {
  /** Other sentences; nothing is said of the old ones any longer. */
  load: (sentences: readonly string[], at?: number) => void
  play: () => void
  pause: () => void
  /** To a sentence, playing or not as before. */
  goTo: (at: number) => void
  /** The page may have been frozen: begins the sentence anew if nothing has come of it. */
  wake: () => void
}

/** A start that does not come within this time (ms) is asked for once more. */
const START_MS = 3000
/** Voices that do not come within this time (ms) are none. */
const VOICES_MS = 3000
/** What is said right after `cancel` is lost by some engines (ms). */
const AFTER_CANCEL_MS = 60
/** A call that is so late (ms) tells of a page that was frozen. */
const FROZEN_MS = 4000

/**
 * Says sentences one after another. Sure of little: an utterance may never start, never end, end twice or end at once; pause is
 * cancel; boundaries do not come. So the place is kept here, a sentence is begun anew where it was broken off, and an answer
 * that belongs to an earlier question (`turn`) is not heard.
 */
export function createPlayer({
  engine,
  clock,
  say,
  rate,
  voice,
  traditional = () => false,
  onChange,
}: Options): Player {
  let sentences: readonly string[] = []
  let state: PlayerState = { status: 'idle', at: 0 }
  let turn = 0
  let busy = false
  let timer = () => {}

  const chosenVoice = () => chooseVoice(engine.voices(), voice(), traditional())
  const change = (next: Partial<PlayerState>) => {
    state = { ...state, trouble: undefined, ...next }
    onChange(state)
  }
  /** Calls unless something else was asked for since; `late` where the page was frozen meanwhile. */
  const wait = (ms: number, call: (late: boolean) => void) => {
    timer()
    const due = clock.now() + ms
    timer = clock.after(ms, () => call(clock.now() - due > FROZEN_MS))
  }
  const hush = () => {
    turn++
    timer()
    if (busy) engine.cancel()
    busy = false
  }
  const stop = (trouble?: Trouble) => {
    hush()
    change({ status: 'paused', trouble })
  }

  /** Begins the sentence where the reading is. */
  const begin = () => {
    const { at } = state
    if (at >= sentences.length) return change({ status: 'ended', at: sentences.length })
    change({ status: 'playing', at })
    utter(say(sentences[at] ?? ''), false)
  }
  /** Begins it once the engine has forgotten the last one. */
  const beginAnew = () => {
    const wasBusy = busy
    hush()
    if (wasBusy) wait(AFTER_CANCEL_MS, begin)
    else begin()
  }
  const utter = (text: string, isSecond: boolean): void => {
    const speed = rate()
    const [piece, rest] = cut(text, limitAt(speed))
    const goOn = (): void => {
      turn++
      timer()
      busy = false
      if (rest !== '') return utter(rest, false)
      state = { ...state, at: state.at + 1 }
      return begin()
    }
    if (piece === '') return goOn()
    const chosen = chosenVoice()
    if (!chosen) return stop('voices')

    const mine = ++turn
    const isMine = () => mine === turn
    let begun = clock.now()
    const again = () => {
      hush()
      wait(AFTER_CANCEL_MS, () => utter(text, true))
    }
    const failed = () => (isSecond ? stop('silent') : again())
    busy = true
    wait(START_MS, (late) => (late ? beginAnew() : failed()))
    engine.speak({
      text: piece,
      lang: tagOf(chosen),
      voice: chosen,
      rate: speed,
      onStart: () => {
        if (!isMine()) return
        begun = clock.now()
        wait(longestOf(piece, speed), (late) => {
          if (late) return beginAnew()
          // It will not say so any more, but it may not know that it is over.
          hush()
          wait(AFTER_CANCEL_MS, goOn)
        })
      },
      onEnd: () => {
        if (!isMine()) return
        if (clock.now() - begun < shortestOf(piece, speed)) failed()
        else goOn()
      },
      onError: (code) => {
        if (!isMine()) return
        if (code === 'not-allowed') stop('blocked')
        else failed()
      },
    })
  }

  const play = () => {
    if (state.status === 'playing' || state.status === 'waiting') return
    if (state.at >= sentences.length) state = { ...state, at: 0 }
    if (chosenVoice()) return beginAnew()
    change({ status: 'waiting' })
    const mine = ++turn
    const come = () => {
      if (mine !== turn || !chosenVoice()) return
      unlisten()
      beginAnew()
    }
    const unlisten = engine.onVoices(come)
    wait(VOICES_MS, () => {
      unlisten()
      if (mine !== turn) return
      if (chosenVoice()) beginAnew()
      else stop('voices')
    })
  }

  return {
    load: (next, at = 0) => {
      hush()
      sentences = next
      change({ status: 'idle', at: Math.min(Math.max(at, 0), next.length) })
    },
    play,
    pause: () => {
      if (state.status === 'playing' || state.status === 'waiting') stop()
    },
    goTo: (at) => {
      const place = Math.min(Math.max(at, 0), Math.max(sentences.length - 1, 0))
      const goes = state.status === 'playing'
      if (state.status === 'waiting') return change({ at: place })
      hush()
      change({ status: goes ? 'playing' : 'paused', at: place })
      if (goes) wait(AFTER_CANCEL_MS, begin)
    },
    wake: () => {
      if (state.status === 'playing') beginAnew()
    },
  }
}

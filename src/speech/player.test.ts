import { describe, expect, test } from 'vitest'
import {
  ENGLISH,
  FakeEngine,
  FakeTime,
  FAULTS,
  MANDARIN,
  type Fault,
} from '../../tests/support/fake-engine.ts'
import { randomFrom, type Random } from '../../tests/support/random.ts'
import type { Voice } from './engine.ts'
import { createPlayer, type PlayerState } from './player.ts'

const RATES = [0.6, 0.8, 1, 1.5, 2]
/** A sentence that no other is like, up to 150 characters, with rests where a writer makes them. */
function sentenceOf(n: number, random: Random): string {
  let text = `第${n}句`
  const length = 4 + random(random(3) === 0 ? 150 : 30)
  while (text.length < length)
    text += String.fromCharCode(0x4e00 + random(5000)) + (random(12) === 0 ? '，' : '')
  return `${text}。`
}

interface Run {
  faults: readonly Fault[]
  seed: number
  /** Whether the reader pauses and the page freezes now and then. */
  disturbed?: boolean
}

/**
 * Reads an article over an engine with faults. Every sentence must be heard to its end, in order, and none again, but for the one
 * at which the reader paused, the page was frozen, or the engine had to be asked anew by the reader: that is begun anew,
 * even if the engine had just come to its end and could not say so.
 */
function listen({ faults, seed, disturbed = false }: Run) {
  const random = randomFrom(seed)
  const time = new FakeTime()
  const engine = new FakeEngine(time, random, new Set(faults))
  const sentences = Array.from({ length: 4 + random(20) }, (_, n) => sentenceOf(n, random))
  const states: PlayerState[] = []
  let rate = RATES[random(RATES.length)] ?? 1
  const player = createPlayer({
    engine,
    clock: time,
    say: (sentence) => sentence,
    rate: () => rate,
    voice: () => '',
    onChange: (state) => states.push(state),
  })
  player.load(sentences)
  player.play()

  let [at, offset, known] = [0, 0, 0]
  /** How often each sentence may be begun anew: as often as the reading was broken off in it. */
  const broken = sentences.map(() => 0)
  const breakOff = () => {
    const here = states.at(-1)?.at ?? 0
    broken[here] = (broken[here] ?? 0) + 1
  }
  const mayRepeat = (sentence: number, piece: string) => {
    if (!sentences[sentence]?.startsWith(piece) || !broken[sentence]) return false
    broken[sentence]--
    return true
  }
  const check = () => {
    for (; known < engine.heard.length; known++) {
      const piece = engine.heard[known] ?? ''
      if (sentences[at]?.startsWith(piece, offset)) offset += piece.length
      else if (mayRepeat(at, piece)) offset = piece.length
      else if (mayRepeat(at - 1, piece)) [at, offset] = [at - 1, piece.length]
      else throw new Error(`seed ${seed}: heard “${piece}” instead of sentence ${at} from ${offset}`)
      if (offset < (sentences[at]?.length ?? 0)) continue
      at++
      offset = 0
    }
  }
  for (let steps = 0; steps < 5000; steps++) {
    const state = states.at(-1)
    if (state?.status === 'ended') break
    if (state?.status === 'paused') {
      breakOff()
      player.play()
    } else if (disturbed && random(15) === 0) {
      breakOff()
      if (random(2) === 0) {
        time.freeze(68_000)
        if (random(2) === 0) engine.breakOff()
      } else player.pause()
    } else if (random(20) === 0) rate = RATES[random(RATES.length)] ?? 1
    time.step()
    check()
  }
  expect(states.at(-1), `seed ${seed}`).toMatchObject({ status: 'ended', at: sentences.length })
  expect(at, `seed ${seed}: sentences heard`).toBe(sentences.length)
  expect(engine.foreign).toBe(0)
}

describe('over a hundred articles no sentence is skipped or repeated', () => {
  test.each(['none', ...FAULTS] as const)('fault: %s', (fault) => {
    for (let seed = 1; seed <= 100; seed++) listen({ faults: fault === 'none' ? [] : [fault], seed })
  })

  test.each(FAULTS)('%s, with pauses and frozen pages', (fault) => {
    for (let seed = 1; seed <= 100; seed++) listen({ faults: [fault], seed, disturbed: true })
  })

  test('faults mixed at random, with pauses and frozen pages', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = randomFrom(seed * 31)
      listen({ faults: FAULTS.filter(() => random(2) === 0), seed, disturbed: true })
    }
  })

  test('all faults at once', () => {
    for (let seed = 1; seed <= 100; seed++) listen({ faults: FAULTS, seed, disturbed: true })
  })
})

/** A player at rest over voices of one's choice. */
function prepare(voices: readonly Voice[], { faults = [] as readonly Fault[] } = {}) {
  const time = new FakeTime()
  const engine = new FakeEngine(time, randomFrom(1), new Set(faults), voices)
  let state: PlayerState = { status: 'idle', at: 0 }
  const marked: number[] = []
  const player = createPlayer({
    engine,
    clock: time,
    say: (sentence) => sentence,
    rate: () => 1,
    voice: () => '',
    onChange: (next) => {
      state = next
      if (next.status === 'playing') marked.push(next.at)
    },
  })
  const run = (until: () => boolean) => {
    while (!until() && time.step());
  }
  player.load(['一二三四。', '五六七八。', '九十。'])
  return { player, engine, time, run, marked, state: () => state }
}

test('a sentence is marked before it is said', () => {
  const { player, engine, run, marked } = prepare([MANDARIN])
  player.play()
  expect(marked).toEqual([0])
  run(() => engine.heard.length === 1)
  run(() => marked.length === 2)
  expect(engine.heard).toEqual(['一二三四。'])
})

test.each([
  ['none', []],
  ['an English one', [ENGLISH]],
  ['Cantonese', [{ ...MANDARIN, lang: 'zh-HK' }]],
])('with voices: %s, it waits, then says that no voice can read', (_, voices) => {
  const { player, engine, run, state } = prepare(voices)
  player.play()
  expect(state()).toMatchObject({ status: 'waiting' })
  run(() => state().status === 'paused')
  expect(state()).toMatchObject({ trouble: 'voices', at: 0 })
  expect(engine.heard).toEqual([])
})

test('an engine that never says a word is given up after the second time, at the same sentence', () => {
  const { player, engine, run, state } = prepare([MANDARIN])
  engine.speak = () => {}
  player.play()
  run(() => state().status === 'paused')
  expect(state()).toEqual({ status: 'paused', at: 0, trouble: 'silent' })
})

test('a browser that wants a tap first is told apart', () => {
  const { player, engine, run, time, state } = prepare([MANDARIN])
  engine.speak = ({ onError }) => void time.plan(1, () => onError('not-allowed'), true)
  player.play()
  run(() => state().status === 'paused')
  expect(state()).toMatchObject({ trouble: 'blocked' })
})

test('to another sentence: while playing it goes on there, at rest it waits there', () => {
  const { player, engine, run, state } = prepare([MANDARIN])
  player.goTo(2)
  expect(state()).toMatchObject({ status: 'paused', at: 2 })
  player.goTo(99)
  player.play()
  player.goTo(1)
  run(() => state().status === 'ended')
  expect(engine.heard).toEqual(['五六七八。', '九十。'])
})

test('a page that wakes begins the sentence anew, or does nothing at rest', () => {
  const { player, engine, run, state } = prepare([MANDARIN])
  player.wake()
  expect(state().status).toBe('idle')
  player.play()
  engine.breakOff()
  player.wake()
  run(() => state().status === 'ended')
  expect(engine.heard).toEqual(['一二三四。', '五六七八。', '九十。'])
})

test('another article: nothing of the old one is said any longer', () => {
  const { player, engine, run, state } = prepare([MANDARIN], { faults: ['stray events'] })
  player.play()
  player.load(['新的。'])
  player.play()
  run(() => state().status === 'ended')
  expect(engine.heard).toEqual(['新的。'])
})

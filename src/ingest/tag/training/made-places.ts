import { CITIES, PROVINCES } from '../lists/places.ts'
import type { Random } from './random.ts'

/** What a made name draws from. */
export interface Made {
  random: Random
  /** Two characters or more that names of places are made of. */
  letters: (n: number) => string
  /** A Chinese surname. */
  surname: () => string
}

const PLACED = ['市', '县', '区', '镇', '乡', '地区', '村', '公社']
const KNOWN = [...CITIES, ...CITIES, ...PROVINCES]

/** A place, with or without what it is; `known` is the share of places that are real ones. */
export function place({ random, letters }: Made, known: number): string {
  const own = random.chance(known) ? random.one(KNOWN) : letters(random.chance(0.85) ? 2 : 3)
  return random.chance(0.4) || /[省市区]$/u.test(own) ? own : own + random.one(PLACED)
}

import { PLACES } from '../lists/places.ts'
import { isNaming, type Ground } from './ground.ts'
import type { Stretch } from '../stretch.ts'

/** What lies over, around or this side of a place, which only a place has: 在龙田|上空, 在松溪|一带. */
const OVER = /上空|一带|境内|以[东南西北](?![方部岸])/gu
const LED = /[在到至于从经]$/u
const LONGEST = 3

/** Places that no list has, between a word that leads to one and what lies over or around it. */
export function overheadPlaces(ground: Ground): Stretch[] {
  const { text, model } = ground
  const found: Stretch[] = []
  for (const { index: end } of text.matchAll(OVER))
    for (let start = end - 2; start >= Math.max(1, end - LONGEST); start -= 1) {
      const name = text.slice(start, end)
      if (!LED.test(text.charAt(start - 1)) || PLACES.has(name)) continue
      if (!model.words.has(name) && isNaming(ground, start, end)) found.push({ start, end })
      break
    }
  return found
}

export type Random = (below: number) => number

/** Numbers that look random and are the same every time (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[random(list.length)]
  if (item === undefined) throw new Error('an empty list')
  return item
}

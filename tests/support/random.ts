import { Random as Source } from '#ingest/tag/training/random.ts'

export type Random = (below: number) => number

/** Numbers that look random and are the same every time. */
export function randomFrom(seed: number): Random {
  const source = new Source(seed)
  return (below) => source.bits() % below
}

export const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[random(list.length)]
  if (item === undefined) throw new Error('an empty list')
  return item
}

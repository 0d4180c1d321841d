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

/** A list in another order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list]
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = random(i + 1)
    const [a, b] = [order[i], order[j]]
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a]
  }
  return order
}

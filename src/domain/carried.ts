import type { Carried } from './derived-lists.ts'
import { byKind, type Dimension } from './kinds.ts'
import type { Asked } from './query.ts'

/**
 * The articles of a tag as questions ask them: with their names, the tag's own among them only where it is asked for.
 * @param places the articles in the order of `carried.of`
 */
export function askedOf<T extends { date: string }>(
  places: readonly T[],
  { names, of }: Carried,
): (T & Asked)[] {
  return places.map((place, i) => {
    const own = (of[i] ?? []).flatMap((at) => names[at] ?? [])
    const named = (kind: Dimension) => own.filter((one) => one.kind === kind)
    return { ...place, tags: byKind(named), byline: { authors: named('authors') } }
  })
}

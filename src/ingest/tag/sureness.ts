import type { Tags } from '#domain/schema.ts'
import { PLACES } from './lists/places.ts'
import { overlaps } from './occurrences.ts'
import type { Found, Reading } from './tagger.ts'

/**
 * How sure the tagger is of what it took and of what it left out, by how often each sort of name is right in annotated
 * news: a person without a role in two of three cases, a bare pair of characters that begins with a surname in one of
 * five.
 */
const SURE = {
  once: 0.65,
  often: 0.8,
  companies: 0.6,
  organisations: 0.75,
  foreign: 0.3,
  pair: 0.2,
  other: 0.1,
}

/** A body with its place before it and its form behind it is hardly ever misread. */
const WHOLE_NAME =
  /^\p{Script=Han}{0,8}?[省市县区旗镇乡州].*(?:有限(?:责任)?公司|[委局院校会所处部办]|[大中小]学)$/u

/** `${kind} ${name}` → 0 … 1, for {@link nameDoubts}; what is not listed is sure. `isWriter` tells whom no story is about. */
export function surenessOf(
  { pieces }: Reading,
  found: readonly Found[],
  tags: Tags,
  isWriter: (found: Found) => boolean,
): Map<string, number> {
  const sure = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { name } of found) places.set(name, (places.get(name) ?? 0) + 1)
  for (const { name, roles } of tags.people)
    if (!roles) sure.set(`people ${name}`, (places.get(name) ?? 0) > 1 ? SURE.often : SURE.once)
  for (const kind of ['companies', 'organisations'] as const)
    for (const { name } of tags[kind]) if (!isWhole(name)) sure.set(`${kind} ${name}`, SURE[kind])
  const byParagraph = pieces.map((): Found[] => [])
  for (const item of found) byParagraph[item.paragraph]?.push(item)
  for (const [paragraph, own] of pieces.entries())
    for (const { kind, place, text: name, start, end } of own) {
      if ((kind !== 'name' && kind !== 'foreign') || place || places.has(name)) continue
      const item: Found = { paragraph, start, end, kind: 'people', name }
      if (isWriter(item) || byParagraph[paragraph]?.some((other) => overlaps(item, other))) continue
      const chance = kind === 'foreign' ? SURE.foreign : name.length === 2 ? SURE.pair : SURE.other
      sure.set(`people ${name}`, chance)
    }
  return sure
}

const isWhole = (name: string): boolean =>
  WHOLE_NAME.test(name) ||
  (name.endsWith('公司') && [2, 3, 4].some((length) => PLACES.has(name.slice(0, length))))

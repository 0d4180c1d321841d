import { simplified } from '../../steps/characters/simplified.ts'
import { say } from '../../wording/said.ts'
import type { Meanings, Pair } from './meanings.ts'
import { NamesError, type NameLine } from './names-line.ts'

type Split = NameLine & { verb: 'split' }

/** The key of a namesake in one article (`2024-02-24/01/3`), the same for a name in either script. */
export const splitKey = (kind: string, name: string, article: string): string =>
  `${kind} ${simplified(name)} ${article}`

/**
 * What namesakes are called where, by {@link splitKey} of the name that they are tagged by elsewhere. Throws a
 * {@link NamesError} where an article would have two names for one, or one for two that are kept apart.
 */
export function splitsOf(
  lines: readonly Split[],
  { of }: Pick<Meanings, 'of'>,
  apart: readonly Pair[],
): Map<string, string> {
  const splits = new Map<string, Split>()
  for (const line of lines) {
    const key = splitKey(line.kind, of(line.name), line.article)
    const other = splits.get(key)
    if (other && of(other.as) !== of(line.as))
      throw new NamesError(line.place, say('two-meanings', line.name, line.kind, other.as, other.place))
    if (!other) splits.set(key, line)
  }
  const articles = new Map<string, Set<string>>()
  for (const { kind, article } of lines) articles.set(kind, (articles.get(kind) ?? new Set()).add(article))
  for (const { kind, names, place } of apart)
    for (const article of articles.get(kind) ?? []) {
      const own = names.map((name) => splits.get(splitKey(kind, of(name), article)))
      const [one = '', other = ''] = names.map((name, i) => simplified(of(own[i]?.as ?? name)))
      const said = own.filter((line) => line !== undefined)
      const [first, ...others] = said
      if (one !== other || !first || (others.length === 0 && isQualified(first.name, first.as))) continue
      const places = others.map((line) => line.place)
      throw new NamesError(first.place, say('kept-apart', [...names], of(first.as), places, place))
    }
  return new Map([...splits].map(([key, { as }]) => [key, of(as)]))
}

/** Whether a name says which of its namesakes is meant (李明 → 李明（医生）): to call one so makes nobody another. */
export const isQualified = (name: string, as: string): boolean =>
  simplified(as).startsWith(simplified(name)) && /^[（(]/u.test(as.slice(name.length))

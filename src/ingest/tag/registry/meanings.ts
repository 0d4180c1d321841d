import type { TagKind } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import { simplified } from '../../steps/characters/simplified.ts'
import { say } from '../../wording/said.ts'
import { NamesError, type NameLine } from './names-line.ts'

/** Two names of a kind that never come to mean the same; `place` is the line that says so. */
export interface Pair {
  kind: TagKind
  names: readonly [string, string]
  place: string
}

/** That a form is short for a name, as its line has it; `to` is the name folded to one script. */
interface Step extends Tag {
  to: string
  place: string
}

/** What the words of a registry mean, all lines taken together, in whatever order they stand. */
export interface Meanings {
  /** The words that a name is tagged by: the end of its chain of aliases, as written there. Itself where it has none. */
  of: (name: string) => string
  /** Every listed word → what it means. */
  forms: ReadonlyMap<string, Tag>
}

type Listed = NameLine & { verb: 'list' }

/**
 * Follows aliases to their ends (A = B, B = C: C means A). Throws a {@link NamesError} where a word has two meanings or
 * kinds, where aliases run in a circle, and where they join two names that are kept apart: each with all lines concerned.
 */
export function meaningsOf(lines: readonly Listed[], pairs: readonly Pair[]): Meanings {
  const steps = stepsOf(lines)
  checkKinds(lines, pairs)
  const spelt = new Map<string, string>()
  for (const { name } of lines) if (!spelt.has(simplified(name))) spelt.set(simplified(name), name)
  const ends = new Map<string, string>()
  for (const key of steps.keys()) ends.set(key, chainOf(key, steps).at(-1)?.to ?? key)
  const endOf = (name: string): string => ends.get(simplified(name)) ?? simplified(name)
  const of = (name: string): string =>
    endOf(name) === simplified(name) ? name : (spelt.get(endOf(name)) ?? name)
  for (const { names, place } of pairs) {
    if (endOf(names[0]) !== endOf(names[1])) continue
    const places = names.flatMap((name) => chainOf(simplified(name), steps).map((step) => step.place))
    const [first = place, ...others] = new Set(places)
    throw new NamesError(first, say('kept-apart', [...names], of(names[0]), others, place))
  }
  const forms = new Map<string, Tag>()
  for (const { kind, name, forms: own } of lines)
    for (const form of [name, ...own]) if (!forms.has(form)) forms.set(form, { kind, name: of(form) })
  return { of, forms }
}

function stepsOf(lines: readonly Listed[]): Map<string, Step> {
  const steps = new Map<string, Step>()
  for (const { kind, name, forms, place } of lines)
    for (const form of forms) {
      const [from, to] = [simplified(form), simplified(name)]
      if (from === to) continue
      const other = steps.get(from)
      if (other && other.to !== to)
        throw new NamesError(place, say('two-meanings', form, other.kind, other.name, other.place))
      if (!other) steps.set(from, { to, kind, name, place })
    }
  return steps
}

/** The steps from a name to its meaning, none where it means itself. */
function chainOf(from: string, steps: ReadonlyMap<string, Step>): Step[] {
  const chain: Step[] = []
  const seen = new Set([from])
  for (let step = steps.get(from); step; step = steps.get(step.to)) {
    chain.push(step)
    if (seen.has(step.to)) {
      const [first = step.place, ...others] = new Set(chain.map(({ place }) => place))
      throw new NamesError(first, say('alias-circle', [...seen, step.to], others))
    }
    seen.add(step.to)
  }
  return chain
}

/** A word is of one kind, in whichever line it stands. */
function checkKinds(lines: readonly Listed[], pairs: readonly Pair[]): void {
  const known = new Map<string, Tag & { place: string }>()
  const check = (word: string, kind: TagKind, name: string, place: string): void => {
    const other = known.get(simplified(word))
    if (other && other.kind !== kind)
      throw new NamesError(place, say('two-meanings', word, other.kind, other.name, other.place))
    if (!other) known.set(simplified(word), { kind, name, place })
  }
  for (const { kind, name, forms, place } of lines)
    for (const form of [name, ...forms]) check(form, kind, name, place)
  for (const { kind, names, place } of pairs) for (const name of names) check(name, kind, name, place)
}

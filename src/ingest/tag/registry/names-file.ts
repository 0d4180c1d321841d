import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TagKind } from '#domain/kinds.ts'
import type { Tag } from '#domain/tags.ts'
import { simplified } from '../../steps/characters/simplified.ts'
import { readText } from '../../text-file.ts'
import { meaningsOf, type Pair } from './meanings.ts'
import { nameLines, type NameLine } from './names-line.ts'
import { splitsOf } from './splits.ts'

/**
 * The editor's registry, `content/names.txt`: what ingest learns from and never writes. A line each:
 *   companies 某市凯歌铝业有限公司 = 凯歌铝业, 凯歌     a name, and short forms that mean it
 *   people 王小明 : 区教育局局长                        a name, and a role where none is printed
 *   block people 高峰                                  no person, whatever the rules say
 *   split people 李明 2024-02-24/01/3 = 李明（医生）     a namesake, in one article
 *   apart people 张伟 | 张伟（医生）                     two names that never come to mean the same
 *   same people 李明                                   who is called so is one person: not to be asked again
 * # begins a comment. A name listed as one kind is never tagged as another.
 */
export interface Names {
  /** Printed form → what it means, at the end of all aliases. */
  forms: ReadonlyMap<string, Tag>
  roles: ReadonlyMap<string, string>
  blocked: ReadonlySet<string>
  /** {@link splitKey} → the name to use there. */
  splits: ReadonlyMap<string, string>
  /** Names kept apart, each pair by itself, splits included: no alias joins them. */
  apart: readonly Pair[]
  /** Names of `apart` lines that are not listed: they mean themselves wherever ingest reads a name there. */
  kept: ReadonlyMap<string, Tag>
  /** `kind name`, folded: namesakes that are none. */
  same: ReadonlySet<string>
}

/** Parses a registry. Throws a {@link NamesError} that names the line. */
export function parseNames(text: string, file: string): Names {
  return namesOf(nameLines(text, file))
}

/**
 * Reads every `names.*` of a folder, all lines as one registry; none is no fault. `unsaved` holds texts, by file name,
 * that stand for what is on the disk. Throws a {@link NamesError}.
 */
export function readNames(folder: string, unsaved: ReadonlyMap<string, string> = new Map()): Names {
  const saved = existsSync(folder) ? readdirSync(folder).filter((name) => /^names\.\w+$/u.test(name)) : []
  const lines = [...new Set([...saved, ...unsaved.keys()])].sort().flatMap((name) => {
    const file = join(folder, name)
    return nameLines(unsaved.get(name) ?? readText(file), file)
  })
  return namesOf(lines)
}

function namesOf(lines: readonly NameLine[]): Names {
  const of = <V extends NameLine['verb']>(verb: V) =>
    lines.filter((line): line is NameLine & { verb: V } => line.verb === verb)
  const [listed, splits] = [of('list'), of('split')]
  const apart = of('apart').flatMap(pairsOf)
  const parted = splits
    .filter(({ name, as }) => simplified(as) !== simplified(name))
    .map(({ kind, name, as, place }): Pair => ({ kind, names: [name, as], place }))
  const meanings = meaningsOf(listed, [...apart, ...parted])
  const roles = new Map<string, string>()
  // The role that stands with the full name is before one that stands with a short form.
  const own = (line: { name: string }): boolean => meanings.of(line.name) === line.name
  for (const line of [...listed.filter(own), ...listed.filter((one) => !own(one))])
    if (line.role && !roles.has(meanings.of(line.name))) roles.set(meanings.of(line.name), line.role)
  const known = new Set(Array.from(meanings.forms.keys(), simplified))
  return {
    forms: meanings.forms,
    roles,
    blocked: new Set(of('block').map(({ kind, name }) => `${kind} ${name}`)),
    splits: splitsOf(splits, meanings, apart),
    apart: [...apart, ...parted],
    kept: new Map(
      apart.flatMap(({ kind, names }) =>
        names
          .filter((name) => !known.has(simplified(name)))
          .map((name): [string, Tag] => [name, { kind, name }]),
      ),
    ),
    same: new Set(of('same').map(({ kind, name }) => simplified(`${kind} ${name}`))),
  }
}

const pairsOf = ({ kind, names, place }: NameLine & { verb: 'apart' }): Pair[] =>
  names.flatMap((one, i) => names.slice(i + 1).map((other): Pair => ({ kind, names: [one, other], place })))

/** A registry without a line. */
export const NO_NAMES: Names = parseNames('', '')

/** What a tag is called by the registry: the end of its aliases; itself where no line says otherwise. */
export function meaningOf({ forms }: Pick<Names, 'forms'>, { kind, name }: Tag): Tag {
  const known = forms.get(name) ?? forms.get(simplified(name))
  return !known || simplified(known.name) === simplified(name) ? { kind, name } : known
}

/** Whether the registry keeps two names apart, in any of their forms. */
export function areApart(
  names: Pick<Names, 'forms' | 'apart'>,
  kind: TagKind,
  a: string,
  b: string,
): boolean {
  const key = (name: string): string => simplified(meaningOf(names, { kind, name }).name)
  const [one, other] = [key(a), key(b)]
  return names.apart.some((pair) => {
    const [left, right] = [key(pair.names[0]), key(pair.names[1])]
    return pair.kind === kind && ((left === one && right === other) || (left === other && right === one))
  })
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { ingestEn } from '../texts/en.ts'
import { say, word, type Said } from '../texts/said.ts'

/**
 * The editor's registry, `content/names.txt`: what ingest learns from and never writes. A line each:
 *   companies 某市凯歌铝业有限公司 = 凯歌铝业, 凯歌     a name, and short forms that mean it
 *   people 王小明 : 区教育局局长                        a name, and a role where none is printed
 *   block people 高峰                                  no person, whatever the rules say
 *   split people 李明 2024-02-24/01/3 = 李明（医生）     a namesake, in one article
 * # begins a comment. A name listed as one kind is never tagged as another.
 */
export interface Names {
  /** Printed form → what it means. */
  forms: ReadonlyMap<string, { kind: TagKind; name: string }>
  roles: ReadonlyMap<string, string>
  blocked: ReadonlySet<string>
  /** `kind name article` → the name to use there. */
  splits: ReadonlyMap<string, string>
}

/** A registry that cannot be read: file and line, what is wrong and what to do. Its message is for logs. */
export class NamesError extends Error {
  readonly place: string
  readonly said: Said
  constructor(place: string, said: Said) {
    super(`${place}: ${word(said, ingestEn)}`)
    this.name = 'NamesError'
    this.place = place
    this.said = said
  }
}

export const NO_NAMES: Names = { forms: new Map(), roles: new Map(), blocked: new Set(), splits: new Map() }

const LINE = new RegExp(
  String.raw`^(?:(block|split)\s+)?(${TAG_KINDS.join('|')})\s+([^=:：\s]+(?:\s+[A-Za-z][\w.&'-]*)*)(?:\s+(\d{4}-\d\d-\d\d/\d\d/\d+))?\s*(?:[:：]\s*([^=]+?))?\s*(?:=\s*(.+?))?\s*$`,
  'u',
)

/** Parts short forms: a mark, or a blank that stands in no Latin name (Apple Inc). */
const BETWEEN = /[,，、]\s*|(?<![\w.&])\s+|\s+(?![A-Za-z])/u

/** Parses a registry. Throws a {@link NamesError} that names the line. */
export function parseNames(text: string, file: string): Names {
  const names = {
    forms: new Map<string, { kind: TagKind; name: string }>(),
    roles: new Map<string, string>(),
    blocked: new Set<string>(),
    splits: new Map<string, string>(),
  }
  text.split(/\r?\n/u).forEach((raw, i) => {
    const line = raw
      .replace(/^\uFEFF/u, '')
      .replace(/#.*$/u, '')
      .trim()
    if (line === '') return
    const match = LINE.exec(line)
    const [, verb, kindText, name = '', article, role, aliases] = match ?? []
    const kind = TAG_KINDS.find((known) => known === kindText)
    if (!match || !kind) throw new NamesError(`${file}:${i + 1}`, say('no-entry', line.slice(0, 40)))
    if (verb === 'block') names.blocked.add(`${kind} ${name}`)
    else if (verb === 'split') {
      if (!article || !aliases) throw new NamesError(`${file}:${i + 1}`, say('split-form'))
      names.splits.set(`${kind} ${name} ${article}`, aliases)
    } else {
      for (const form of [name, ...(aliases ?? '').split(BETWEEN)]) {
        if (form === '') continue
        const other = names.forms.get(form)
        if (other && (other.kind !== kind || other.name !== name))
          throw new NamesError(`${file}:${i + 1}`, say('two-meanings', form, other.kind, other.name))
        names.forms.set(form, { kind, name })
      }
      if (role) names.roles.set(name, role)
    }
  })
  return names
}

/**
 * Reads every `names.*` of a folder, each on its own lines; none is no fault. `unsaved` holds texts, by file name, that
 * stand for what is on the disk. Throws a {@link NamesError}.
 */
export function readNames(folder: string, unsaved: ReadonlyMap<string, string> = new Map()): Names {
  const saved = existsSync(folder) ? readdirSync(folder).filter((name) => /^names\.\w+$/u.test(name)) : []
  const read = [...new Set([...saved, ...unsaved.keys()])].sort().map((name): [string, Names] => {
    const file = join(folder, name)
    return [file, parseNames(unsaved.get(name) ?? readFileSync(file, 'utf8'), file)]
  })
  const forms = new Map<string, { kind: TagKind; name: string; file: string }>()
  for (const [file, names] of read) {
    for (const [form, { kind, name }] of names.forms) {
      const other = forms.get(form)
      if (other && (other.kind !== kind || other.name !== name))
        throw new NamesError(file, say('two-files', form, other.kind, other.name, other.file))
      forms.set(form, { kind, name, file })
    }
  }
  const all = read.map(([, names]) => names)
  return {
    forms: new Map([...forms].map(([form, { kind, name }]) => [form, { kind, name }])),
    roles: new Map(all.flatMap(({ roles }) => [...roles])),
    blocked: new Set(all.flatMap(({ blocked }) => [...blocked])),
    splits: new Map(all.flatMap(({ splits }) => [...splits])),
  }
}

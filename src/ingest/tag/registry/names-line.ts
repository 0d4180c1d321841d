import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { ingestEn } from '../../wording/en.ts'
import { say, word, type Said } from '../../wording/said.ts'

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

/** A line of the registry as it is written, nothing resolved; `place` is its file and line. */
export type NameLine = { kind: TagKind; place: string } & (
  | { verb: 'list'; name: string; forms: readonly string[]; role?: string }
  | { verb: 'block' | 'same'; name: string }
  | { verb: 'split'; name: string; article: string; as: string }
  | { verb: 'apart'; names: readonly string[] }
)

const KIND = TAG_KINDS.join('|')
const NAME = String.raw`[^=:： ]+(?: [A-Za-z][\w.&'-]*)*`
/** In a line in which blanks were made one. */
const LINE = new RegExp(
  String.raw`^(?:(block|split|same) )?(${KIND}) (${NAME})(?: (\d{4}-\d\d-\d\d/\d\d/\d+))? ?(?:[:：]([^=]+))?(?:=(.+))?$`,
  'u',
)
const APART = new RegExp(`^apart (${KIND}) (.+)$`, 'u')
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')

/** Parts short forms: a mark, or a blank that stands in no Latin name (Apple Inc). */
const BETWEEN = /[,，、]\s*|(?<![\w.&])\s+|\s+(?![A-Za-z])/u

/** The lines of a registry's text, without notes. Throws a {@link NamesError} that names the line. */
export function nameLines(text: string, file: string): NameLine[] {
  return text.split(/\r?\n/u).flatMap((raw, i) => {
    const [own = ''] = raw.replace(/^\uFEFF/u, '').split('#', 1)
    const line = own.replace(/\s+/gu, ' ').trim()
    return line === '' ? [] : [lineOf(line, `${file}:${i + 1}`)]
  })
}

function lineOf(line: string, place: string): NameLine {
  if (/^apart(?:\s|$)/u.test(line)) return apartLine(line, place)
  const [, verb, kindText, name = '', article, ...rest] = LINE.exec(line) ?? []
  const [role, aliases] = rest.map((text) => text?.trim())
  const kind = TAG_KINDS.find((known) => known === kindText)
  if (!kind) throw new NamesError(place, say('no-entry', line.slice(0, 40)))
  if (verb === 'block' || verb === 'same') return { verb, kind, name, place }
  if (verb === 'split') {
    if (!article || !aliases) throw new NamesError(place, say('split-form'))
    return { verb, kind, name, article, as: aliases, place }
  }
  const forms = (aliases ?? '').split(BETWEEN).filter((form) => form !== '')
  return { verb: 'list', kind, name, forms, ...(role && { role }), place }
}

function apartLine(line: string, place: string): NameLine {
  const [, kindText, rest = ''] = APART.exec(line) ?? []
  const kind = TAG_KINDS.find((known) => known === kindText)
  const names = rest.split(/[|｜]/u).map((name) => name.trim())
  const sound = names.length > 1 && names.every((name) => WHOLE_NAME.test(name))
  if (!kind || !sound || new Set(names).size < names.length) throw new NamesError(place, say('apart-form'))
  return { verb: 'apart', kind, names, place }
}

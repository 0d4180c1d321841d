import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { HEADLINE_PARTS, type Edit } from './edit.ts'
import { isSaid, say, type Said } from '../wording/said.ts'

/** A line of an edits file that is none: line number from 1, what is wrong and how to write it. */
export interface EditProblem {
  line: number
  said: Said
}
export interface ParsedEdits {
  edits: Edit[]
  /** The line of each edit, for reports. */
  lines: number[]
  problems: EditProblem[]
}

/**
 * Reads `content/<date>-<page>.edits.txt`: a line per edit, its fields parted by `|` (`\|` is a bar, `\\` a
 * backslash), `#` at the beginning of a line for notes.
 *
 *   headline 旧标题 | main 新标题        (kicker, main, sub; kicker and sub may be empty)
 *   article 标题全文                     no-article 标题
 *   join 前段末尾 | 后段开头             split 前段末尾 | 后段开头
 *   tag people 张三 | role 区长 | in 标题     tag companies 凯歌铝业 | as 某市凯歌铝业有限公司
 *   untag places 海角 | in 标题          roles 张三 | role 区长 | role 市委常委
 */
export function parseEdits(text: string): ParsedEdits {
  const parsed: ParsedEdits = { edits: [], lines: [], problems: [] }
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .forEach((raw, i) => {
      if (raw.trim() === '') return
      const edit = parseLine(raw.trim())
      if (isSaid(edit)) parsed.problems.push({ line: i + 1, said: edit })
      else {
        parsed.edits.push(edit)
        parsed.lines.push(i + 1)
      }
    })
  return parsed
}

/** Edits → the file's text; {@link parseEdits} gives the same edits back. */
export function writeEdits(edits: readonly Edit[]): string {
  return edits.map((edit) => `${writeLine(edit)}\n`).join('')
}

/** An edit as its line of the file, for reports. */
export function writeLine(edit: Edit): string {
  switch (edit.verb) {
    case 'note':
      return `# ${edit.text.replace(/\s+/gu, ' ').trim()}`.trim()
    case 'headline':
      return line('headline', edit.of, `${edit.part} ${edit.text}`)
    case 'article':
    case 'no-article':
      return line(edit.verb, edit.headline)
    case 'join':
    case 'split':
      return line(edit.verb, edit.end, edit.begin)
    case 'tag':
      return line(
        `tag ${edit.kind}`,
        edit.name,
        ...(edit.as === undefined ? [] : [`as ${edit.as}`]),
        ...options(edit.roles ?? [], edit.in),
      )
    case 'untag':
      return line(`untag ${edit.kind}`, edit.name, ...options([], edit.in))
    case 'roles':
      return line('roles', edit.name, ...options(edit.roles, edit.in))
  }
}

const options = (roles: readonly string[], place: string | undefined): string[] => [
  ...roles.map((role) => `role ${role}`),
  ...(place === undefined ? [] : [`in ${place}`]),
]

function line(verb: string, ...fields: readonly string[]): string {
  const written = fields.map((field) =>
    field
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\\|]/gu, (c) => `\\${c}`),
  )
  return `${verb} ${written.join(' | ')}`
}

/** A word, and what stands after the blanks behind it. */
const FIRST_WORD = /^(\S+)\s*([^]*)$/u

/** An edit, or what is wrong with the line. */
function parseLine(text: string): Edit | Said {
  if (text.startsWith('#')) return { verb: 'note', text: text.slice(1).trim().replace(/\s+/gu, ' ') }
  const [, verb = '', rest = ''] = FIRST_WORD.exec(text) ?? []
  const fields = fieldsOf(rest)
  const [first = '', second = ''] = fields
  switch (verb) {
    case 'headline':
      return fields.length === 2 ? headlineEdit(first, second) : say('form-headline')
    case 'article':
    case 'no-article':
      return fields.length === 1 && first !== '' ? { verb, headline: first } : say(`form-${verb}`)
    case 'join':
    case 'split':
      return fields.length === 2 && first !== '' && second !== ''
        ? { verb, end: first, begin: second }
        : say(`form-${verb}`)
    case 'tag':
    case 'untag':
    case 'roles':
      return tagEdit(verb, fields)
    default:
      return say('no-edit', verb.slice(0, 20), VERBS)
  }
}

const VERBS = ['headline', 'article', 'no-article', 'join', 'split', 'tag', 'untag', 'roles']

/** Fields between bars; a backslash keeps the bar or backslash after it. */
function fieldsOf(text: string): string[] {
  const parts = text.match(/\\[\\|]|[^|]|\|/gu) ?? []
  const fields = ['']
  for (const part of parts) {
    if (part === '|') fields.push('')
    else
      fields.push((fields.pop() ?? '') + (part.length === 2 && part.startsWith('\\') ? part.slice(1) : part))
  }
  return fields.map((field) => field.trim().replace(/\s+/gu, ' '))
}

function headlineEdit(of: string, field: string): Edit | Said {
  const [, name = '', text = ''] = FIRST_WORD.exec(field) ?? []
  const part = HEADLINE_PARTS.find((known) => known === name)
  if (!part || of === '') return say('form-headline')
  return part === 'main' && text === '' ? say('headline-empty') : { verb: 'headline', of, part, text }
}

function tagEdit(verb: 'tag' | 'untag' | 'roles', [first = '', ...fields]: readonly string[]): Edit | Said {
  const [, kindText = '', own = ''] = FIRST_WORD.exec(first) ?? []
  const kind: TagKind | undefined =
    verb === 'roles' ? 'people' : TAG_KINDS.find((known) => known === kindText)
  const name = verb === 'roles' ? first : own
  if (!kind || name === '') return say(`form-${verb}`)
  const roles: string[] = []
  let place: string | undefined
  let as: string | undefined
  for (const field of fields) {
    const [, key = '', value = ''] = FIRST_WORD.exec(field) ?? []
    if (value === '') return say(`form-${verb}`)
    if (key === 'role' && verb !== 'untag' && kind === 'people') roles.push(value)
    else if (key === 'in' && place === undefined) place = value
    else if (key === 'as' && verb === 'tag' && as === undefined) as = value
    else return say(`form-${verb}`)
  }
  const where = place === undefined ? {} : { in: place }
  if (verb === 'roles') return { verb, name, roles, ...where }
  if (verb === 'untag') return { verb, kind, name, ...where }
  return {
    verb,
    kind,
    name,
    ...(as === undefined ? {} : { as }),
    ...(roles.length > 0 ? { roles } : {}),
    ...where,
  }
}

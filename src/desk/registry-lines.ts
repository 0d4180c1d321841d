import type { TagKind } from '#domain/kinds.ts'
import type { Article } from '#domain/schema.ts'

/** A correction of names: which form in the text, what it means, where it holds. */
export interface Naming {
  kind: TagKind
  /** As it stands in the text. */
  form: string
  /** The full name it means; the form itself where it is one. */
  name: string
  roles: readonly string[]
  /** Only in this article; else wherever the page has it. */
  onlyIn?: Article
}

/**
 * A line of the registry `content/names.txt`, so that later pages know the name too; '' where the name has characters
 * that a line cannot carry.
 */
export function registryLine({ kind, form, name, roles }: Naming): string {
  if (/[\s=:：#,，、]/u.test(form + name)) return ''
  const role = kind === 'people' && roles[0] ? ` : ${roles[0]}` : ''
  return `${kind} ${name}${role}${form === name ? '' : ` = ${form}`}`
}
export const registryBlock = (kind: TagKind, name: string): string =>
  /[\s=:：#]/u.test(name) ? '' : `block ${kind} ${name}`

/**
 * Adds a line for the registry. A name is one thing only: earlier lines about the same words give way, but for those that
 * give the same name another short form; so do earlier answers to the question whether two are one.
 */
export function addRegistryLine(lines: readonly string[], added: string): string[] {
  const own = entryOf(added)
  const meets = (entry: Entry): boolean => own?.words.some((word) => entry.words.includes(word)) ?? false
  const beside = (entry: Entry): boolean =>
    entry.name === own?.name && entry.words.length > 1 && own.words.length > 1 && entry.form !== own.form
  return [
    ...lines.filter((line) => {
      if (isTakenBack(line, added)) return false
      const entry = entryOf(line)
      return !entry || !meets(entry) || beside(entry)
    }),
    added,
  ]
}

/** A line that {@link registryLine} or {@link registryBlock} wrote: `name` with its kind and verb. */
interface Entry {
  name: string
  form: string | undefined
  words: readonly string[]
}
function entryOf(line: string): Entry | undefined {
  const [, kind, name, form] = /^((?:block )?\w+) (\S+)(?: : .*?)?(?: = (\S+))?$/u.exec(line.trim()) ?? []
  if (kind === undefined || name === undefined) return undefined
  return { name: `${kind} ${name}`, form, words: form === undefined ? [name] : [name, form] }
}

/** Whether an earlier line answers the question that the added one answers: is this another one, are these two one? */
function isTakenBack(line: string, added: string): boolean {
  const [before, now] = [answerOf(line), answerOf(added)]
  if (!before || !now) return line.trim() === added
  // One person is said of all articles, a namesake of one.
  return before.about === now.about || (added.startsWith('split ') && before.about === now.person)
}

/** What a line answers: two names are one or two (in whichever order), or a namesake in an article is another person. */
function answerOf(line: string): { about: string; person?: string | undefined } | undefined {
  const text = line.trim()
  const [, kind, one, other] =
    /^apart (\w+) (\S+) \| (\S+)$/u.exec(text) ?? /^(\w+) (\S+) = (\S+)$/u.exec(text) ?? []
  if (kind !== undefined) return { about: [kind, ...[one ?? '', other ?? ''].sort(byUnits)].join(' ') }
  const [about, person] = /^(?:same|split) (\w+ \S+)(?: \S+(?= = )|$)/u.exec(text) ?? []
  return about === undefined ? undefined : { about: about.replace(/^\w+ /u, ''), person }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

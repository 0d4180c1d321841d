import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/**
 * Reads a corpus of JSON lines from `SHARED_DIR`/corpora (default: beside the project). Undefined, with a clear
 * word, where it is missing: the corpora may not be copied into the project.
 */
export function readCorpus<T extends v.GenericSchema>(
  name: string,
  schema: T,
): v.InferOutput<T>[] | undefined {
  const root = process.env['SHARED_DIR'] ?? join(import.meta.dirname, '../../../shared')
  const path = join(root, 'corpora', name)
  if (!existsSync(path)) {
    console.log(`skipped: ${path} is missing (set SHARED_DIR)`)
    return undefined
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)))
}

/** `--from 1998-01-11 --to 1998-01-15`: which days count. */
export function daysOf(args: readonly string[]): (date: string) => boolean {
  const value = (name: string): string | undefined => args[args.indexOf(name) + 1]
  const from = args.includes('--from') ? (value('--from') ?? '') : ''
  const to = args.includes('--to') ? (value('--to') ?? '9') : '9'
  return (date) => date >= from && date <= to
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

/** What names and texts are compared by: NFKC, without blanks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')

const Strings = v.array(v.string())

/** An article of the national paper, with its names. */
export const NationalSchema = v.object({
  date: v.string(),
  paragraphs: Strings,
  entities: v.object({ people: Strings, orgs: Strings, places: Strings }),
})

/** An article of a local paper, with its names. */
export const LocalSchema = v.object({
  paper: v.string(),
  date: v.string(),
  title: v.string(),
  kicker: v.string(),
  sub: v.string(),
  authors: Strings,
  paragraphs: Strings,
  people: v.array(v.object({ name: v.string(), roles: Strings })),
  companies: Strings,
  aliases: v.record(v.string(), v.string()),
  organisations: Strings,
  optional: Strings,
})

/** A damaged page, with the articles that it has. */
export const PageSchema = v.object({
  paper: v.optional(v.string(), '人民日报'),
  date: v.string(),
  page: v.number(),
  text: v.string(),
  articles: v.array(v.object({ title: v.string(), paragraphs: Strings })),
})

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

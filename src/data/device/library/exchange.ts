import { MOST_FOLLOWS, parseFollow, readFollows, replaceFollows } from '../follows.ts'
import { mergeLibraries, type Library } from './merge.ts'
import { parseRecord, STORES } from './records.ts'
import type { Change } from './held.ts'
import { readAll } from './read.ts'
import { write } from './write.ts'

/**
 * The library as one file, `banmian/library/1` (docs/formats/library.md): JSON with the lists `saved`, `history`,
 * `highlights` and `following`, each by id, and under `unreadable` whatever lies in the library and cannot be read.
 */
export const FORMAT = 'banmian/library/1'

/** A file is looked at up to so many bytes, and so many entries of a kind: far above what a person keeps. */
export const MOST_BYTES = 50_000_000
export const MOST_ENTRIES = 50_000

/** Why a file is not taken. */
export type Refusal = 'large' | 'broken' | 'foreign' | 'newer' | 'many'
export type Parsed =
  { library: Library; skipped: number; refused?: never } | { refused: Refusal; library?: never }

const sortedIn = (library: Library): Library =>
  mergeLibraries(library, { saved: [], history: [], highlights: [], following: [] })

/** Everything that is kept on this device. */
export async function readLibrary(): Promise<{ library: Library; unreadable: unknown[] }> {
  const [saved, history, highlights] = [
    await readAll('saved'),
    await readAll('history'),
    await readAll('highlights'),
  ]
  const library = {
    saved: saved.records,
    history: history.records,
    highlights: highlights.records,
    following: [...readFollows()],
  }
  return { library: sortedIn(library), unreadable: [saved, history, highlights].flatMap((one) => one.broken) }
}

/** The same library is the same text, on whatever device. */
export const writeFile = (library: Library, unreadable: readonly unknown[] = []): string =>
  `${JSON.stringify(
    { format: FORMAT, ...sortedIn(library), ...(unreadable.length > 0 && { unreadable }) },
    null,
    1,
  )}\n`

/** Reads a file that anybody may have made: what is no record is left out and counted. */
export function parseFile(text: string): Parsed {
  if (text.length > MOST_BYTES) return { refused: 'large' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { refused: 'broken' }
  }
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  )
  const format = fields.get('format')
  if (format !== FORMAT)
    return {
      refused: typeof format === 'string' && /^banmian\/library\/\d{1,4}$/.test(format) ? 'newer' : 'foreign',
    }
  const lists = new Map<string, unknown[]>()
  for (const kind of [...STORES, 'following']) {
    const list = fields.get(kind)
    lists.set(kind, Array.isArray(list) ? list : [])
  }
  if ([...lists.values()].some((list) => list.length > MOST_ENTRIES)) return { refused: 'many' }
  let skipped = 0
  const taken = <T>(kind: string, parse: (one: unknown) => T | undefined): T[] =>
    (lists.get(kind) ?? []).flatMap((one) => {
      const parsed = parse(one)
      if (parsed === undefined) skipped++
      return parsed === undefined ? [] : [parsed]
    })
  const library = sortedIn({
    saved: taken('saved', (one) => parseRecord('saved', one)),
    history: taken('history', (one) => parseRecord('history', one)),
    highlights: taken('highlights', (one) => parseRecord('highlights', one)),
    following: taken('following', parseFollow),
  })
  return { library, skipped }
}

const changed = <T>(before: readonly T[], after: readonly T[]): T[] => {
  const had = new Set(before.map((one) => JSON.stringify(one)))
  return after.filter((one) => !had.has(JSON.stringify(one)))
}

/**
 * Takes a library into that of this device, all or nothing.
 * @returns whether it is stored; false if it is kept in this tab only
 */
export async function takeIn(theirs: Library): Promise<boolean> {
  const { library: mine } = await readLibrary()
  const all = mergeLibraries(mine, theirs)
  const changes: Change[] = [
    ...changed(mine.saved, all.saved).map((put) => ({ store: 'saved' as const, put })),
    ...changed(mine.history, all.history).map((put) => ({ store: 'history' as const, put })),
    ...changed(mine.highlights, all.highlights).map((put) => ({ store: 'highlights' as const, put })),
  ]
  const best = new Map(all.following.map((one) => [one.path, one]))
  const order = new Set([...readFollows(), ...theirs.following].map(({ path }) => path))
  replaceFollows([...order].flatMap((path) => best.get(path) ?? []).slice(0, MOST_FOLLOWS))
  return write(changes)
}

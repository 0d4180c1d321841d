import { withDatabase } from './database.ts'
import { held, noteTrouble, standing } from './held.ts'
import { idOf, parseRecord, type Records, type Store } from './records.ts'

/** What was read of a store: its records, newest first, and what lies there and is none. */
export interface Contents<S extends Store> {
  records: Records[S][]
  broken: unknown[]
}

const newestFirst = (a: { changed: number; id: string }, b: { changed: number; id: string }) =>
  b.changed - a.changed || (a.id < b.id ? -1 : 1)

/** What a store holds, for highlights only those of an article if one is given. */
export async function readAll<S extends Store>(store: S, article?: string): Promise<Contents<S>> {
  const found = new Map<string, unknown>()
  const strangers: unknown[] = []
  try {
    const values: unknown[] = await withDatabase((database) =>
      store === 'highlights' && article !== undefined
        ? database.getAllFromIndex('highlights', 'article', article)
        : database.getAll(store),
    )
    for (const value of values) {
      if (idOf(value)) found.set(idOf(value), value)
      else strangers.push(value)
    }
    if (held.size === 0) noteTrouble(undefined)
  } catch {
    noteTrouble(standing().trouble ?? 'forbidden')
  }
  for (const change of held.values()) {
    if (change.store !== store) continue
    if ('remove' in change) found.delete(change.remove)
    else if (article === undefined || !('article' in change.put) || change.put.article === article)
      found.set(change.put.id, change.put)
  }
  const records: Records[S][] = []
  for (const value of found.values()) {
    const record = parseRecord(store, value)
    if (record) records.push(record)
    else strangers.push(value)
  }
  return { records: records.sort(newestFirst), broken: strangers }
}

/** One record of a store. */
export async function readOne<S extends Store>(store: S, id: string): Promise<Records[S] | undefined> {
  const change = held.get(`${store} ${id}`)
  if (change) return 'put' in change ? parseRecord(store, change.put) : undefined
  try {
    return parseRecord(store, await withDatabase((database) => database.get(store, id)))
  } catch {
    noteTrouble(standing().trouble ?? 'forbidden')
    return undefined
  }
}

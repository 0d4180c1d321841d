import { unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Stores } from './database.ts'

/**
 * Forms of the database. 1: articles and highlights with one time each, `at`. 2: `changed` and, of highlights, `created`;
 * what was read; highlights by article. A step changes what it knows and leaves all else as it lies: nothing is thrown away.
 */
export const VERSION = 2

type Upgrade = IDBPTransaction<Stores, ArrayLike<'saved' | 'history' | 'highlights'>, 'versionchange'>

export function migrate(
  database: IDBPDatabase<Stores>,
  from: number,
  _to: number | null,
  transaction: Upgrade,
): void {
  if (from < 1) {
    database.createObjectStore('saved', { keyPath: 'id' })
    database.createObjectStore('highlights', { keyPath: 'id' })
  }
  if (from < 2) {
    database.createObjectStore('history', { keyPath: 'id' })
    transaction.objectStore('highlights').createIndex('article', 'article')
    for (const store of ['saved', 'highlights'] as const) rewrite(unwrap(transaction).objectStore(store))
  }
}

/** Gives each record of a store the times of form 2, one after the other within the transaction that changes the form. */
function rewrite(store: IDBObjectStore): void {
  const request = store.openCursor()
  request.addEventListener('success', () => {
    const cursor = request.result
    if (!cursor) return
    const record: unknown = cursor.value
    if (isOfForm1(record)) {
      const { at, ...rest } = record
      const created = store.name === 'highlights' ? { created: at, note: '' } : {}
      cursor.update({ ...created, ...rest, changed: at })
    }
    cursor.continue()
  })
}

const isOfForm1 = (record: unknown): record is { at: number } =>
  typeof record === 'object' && record !== null && 'at' in record && typeof record.at === 'number'

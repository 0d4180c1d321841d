import { announce } from './changes.ts'
import { whenItComes, withDatabase, type Database } from './database.ts'
import { held, keyOf, noteTrouble, type Change } from './held.ts'

/** All or none; done when the browser says that the transaction is complete, not before. */
const commit = (changes: readonly Change[]): Promise<void> =>
  withDatabase(async (database: Database) => {
    const transaction = database.transaction([...new Set(changes.map(({ store }) => store))], 'readwrite')
    const done = transaction.done
    // What goes wrong is said by the transaction, once.
    const quiet = () => {}
    done.catch(quiet)
    try {
      for (const change of changes) {
        const store = transaction.objectStore(change.store)
        const request: Promise<unknown> =
          'put' in change ? store.put(change.put) : store.delete(change.remove)
        request.catch(quiet)
      }
    } catch (error) {
      abort(transaction)
      throw error
    }
    await done
  })

/** None of it is to be done; it may have been undone already. */
function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It was.
  }
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '')

/**
 * Writes changes, all or none. Resolved when they are stored or, where that fails, held in this tab.
 * @returns whether they are stored
 */
export async function write(changes: readonly Change[]): Promise<boolean> {
  if (changes.length === 0) return true
  let isStored = true
  try {
    await commit(changes)
    for (const change of changes) held.delete(keyOf(change))
    await writeHeld()
  } catch (error) {
    isStored = false
    noteTrouble(nameOf(error) === 'QuotaExceededError' ? 'full' : 'forbidden')
    for (const change of changes) held.set(keyOf(change), change)
  }
  announce()
  return isStored
}

/** Tries again to store what is held, one by one: what has room goes in. */
async function writeHeld(): Promise<void> {
  for (const [key, change] of held) {
    try {
      await commit([change])
      if (held.get(key) === change) held.delete(key)
    } catch {
      return
    }
  }
  noteTrouble(undefined)
}

whenItComes(() => void writeHeld().then(announce))

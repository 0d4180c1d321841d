import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { migrate, VERSION } from './migrations.ts'

export const DATABASE = 'banmian.library'

/** Whatever lies there is unknown until it is parsed. */
export interface Stores extends DBSchema {
  saved: { key: string; value: unknown }
  history: { key: string; value: unknown }
  highlights: { key: string; value: unknown; indexes: { article: string } }
}
export type Database = IDBPDatabase<Stores>

/** A browser that does not answer within this time (ms) is waited for no longer; if it answers later, it is heard. */
const PATIENCE_MS = 4000

let opened: Promise<Database> | undefined

/** Forgets the connection; the next one who needs it opens another. */
const lose = () => {
  opened = undefined
}

const openAt = (version: number | undefined) =>
  openDB<Stores>(DATABASE, version, {
    upgrade: migrate,
    // Another tab brings a newer form: this one makes way at once, after what is being written, and opens again when needed.
    blocking: (_now, _wanted, event) => {
      lose()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: lose,
  })

/** Opens the database in the form of this version; where a newer version was here already, as that one left it. */
async function connect(): Promise<Database> {
  try {
    return await openAt(VERSION)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return await openAt(undefined)
    throw error
  }
}

function open(): Promise<Database> {
  const opening = (opened ??= connect())
  opening.catch(() => {
    if (opened === opening) lose()
  })
  return opening
}

/** Whether the browser has let us wait too long for this connection: then nobody waits for it again. */
let isLate = false
let onCome = () => {}

/** Who wants to know when a database that was given up answers after all. */
export const whenItComes = (act: () => void): void => {
  onCome = act
}

async function connected(): Promise<Database> {
  const opening = open()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const give = () => {
      if (!isLate) void opening.then(comeLate, comeLate)
      isLate = true
      reject(new DOMException('no answer', 'TimeoutError'))
    }
    timer = setTimeout(give, isLate ? 0 : PATIENCE_MS)
  })
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}

function comeLate(): void {
  isLate = false
  onCome()
}

/** What is said of a connection that the browser has closed: on iOS at any time, also in the middle of writing. */
const CLOSED = ['InvalidStateError', 'AbortError', 'UnknownError']

/**
 * Does something with the database. If its connection turns out to be closed it is done once more over a new one: what is
 * done must come to the same when done twice.
 */
export async function withDatabase<T>(act: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await act(await connected())
  } catch (error) {
    if (!(error instanceof DOMException) || !CLOSED.includes(error.name)) throw error
    lose()
    return await act(await connected())
  }
}

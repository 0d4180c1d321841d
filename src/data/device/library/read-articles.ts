import { withDatabase } from './database.ts'
import { readAll } from './read.ts'
import type { Kept } from './records.ts'
import { write } from './write.ts'

/** So many articles that were read are remembered; those read longest ago go first. */
export const MOST_READ = 2000

/** Remembers an article as read. Resolved when that is stored or held, and what was too much is gone. */
export async function noteRead(read: Kept): Promise<void> {
  await write([{ store: 'history', put: read }])
  const count = await withDatabase((database) => database.count('history')).catch(() => 0)
  if (count <= MOST_READ) return
  const { records } = await readAll('history')
  await write(records.slice(MOST_READ).map(({ id }) => ({ store: 'history', remove: id })))
}

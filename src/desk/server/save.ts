import { join } from 'node:path'
import { ingestFiles } from '#ingest/run.ts'
import { writeWhole } from '#ingest/write.ts'
import { composePageText, nameOf } from '../page-text.ts'
import type { Manuscript, Saved } from '../protocol.ts'
import { draftOf, registryWith } from './draft.ts'
import { stateOf, type Places } from './shelf.ts'

/** The disk holds another page under this name than the one that was opened. */
export class TakenError extends Error {}

/**
 * Writes a manuscript's files, then runs ingest over them as `npm run ingest` does. A manuscript of which ingest can
 * make no page is refused before anything is written. Throws a {@link TakenError} where it would replace a
 * page that the editor has not seen.
 */
export function save(manuscript: Manuscript & { known: string; overwrite: boolean }, places: Places): Saved {
  draftOf(manuscript, places)
  const name = nameOf(manuscript.head)
  const file = join(places.content, `${name}.txt`)
  if (!manuscript.overwrite && stateOf(places, name) !== manuscript.known) throw new TakenError(file)
  const written = [file]
  writeWhole(file, composePageText(manuscript.head, manuscript.text))
  if (manuscript.names !== '') {
    const registry = join(places.content, 'names.txt')
    writeWhole(registry, registryWith(manuscript.names, places))
    written.push(registry)
  }
  if (ingestFiles({ files: [file], out: places.data, check: false }) !== 0)
    throw new Error('the text is saved, but ingest could not write the page: the terminal says why')
  const { date } = manuscript.head
  written.push(join(places.data, 'pages', date, `${name.slice(-2)}.json`))
  return { written, known: stateOf(places, name) }
}

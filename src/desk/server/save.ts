import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { editsPath } from '#ingest/edits/beside.ts'
import { ingestFiles } from '#ingest/run.ts'
import type { IngestTexts } from '#ingest/wording/said.ts'
import { writeWhole } from '#ingest/write.ts'
import { composePageText } from '../page-text.ts'
import type { Manuscript, Saved } from '../protocol.ts'
import { draftOf, REGISTRY, registryWith } from './draft.ts'
import { digestOf, pageFile, redirectsFile, standingName, stateOf, type Places } from './shelf.ts'

/** The disk holds another page under this name than the one that was opened. */
export class TakenError extends Error {}
/** The text is saved, but ingest could not write the page; it has said why on the terminal. */
export class NotWrittenError extends Error {}

/**
 * Writes a manuscript's files, then runs ingest over them as `npm run ingest` does. A manuscript of which ingest can
 * make no page is refused before anything is written. Throws a {@link TakenError} where it would replace a
 * page that the editor has not seen.
 */
export function save(
  manuscript: Manuscript & { known: string; overwrite: boolean },
  places: Places,
  texts: IngestTexts,
): Saved {
  const { page } = draftOf(manuscript, places, texts)
  const name = standingName(places, manuscript.head)
  const file = join(places.content, `${name}.txt`)
  const state = stateOf(places, name)
  const text = composePageText(manuscript.head, manuscript.text)
  // Saved already, where the answer did not come.
  const isOurs = ['', manuscript.known, digestOf(text, manuscript.edits)].includes(state)
  if (!manuscript.overwrite && !isOurs) throw new TakenError(file)
  const written = [file]
  writeWhole(file, text)
  const edits = editsPath(file)
  if (manuscript.edits === '') rmSync(edits, { force: true })
  else {
    writeWhole(edits, manuscript.edits)
    written.push(edits)
  }
  if (manuscript.names !== '') {
    const registry = join(places.content, REGISTRY)
    writeWhole(registry, registryWith(manuscript.names, places))
    written.push(registry)
  }
  const target = pageFile(places, page)
  const done = ingestFiles(
    { files: [file], out: places.data, redirects: redirectsFile(places), check: false },
    texts,
  )
  // Whatever else is wrong in the archive is said on the terminal.
  if (!done.written.includes(target)) throw new NotWrittenError(file)
  written.push(target)
  return { written, name, known: stateOf(places, name) }
}

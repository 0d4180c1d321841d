import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parsePage } from '#domain/parse.ts'
import { editsPath } from '#ingest/edits/beside.ts'
import { redirectPage, renameInRegistry, type Numbered } from '#ingest/moved-page.ts'
import { ingestFiles } from '#ingest/run.ts'
import type { IngestTexts } from '#ingest/wording/said.ts'
import type { Retired, RetireRequest } from '../protocol.ts'
import { REGISTRY } from './draft.ts'
import { openPage, pageFile, redirectsFile, stateOf, type Places } from './shelf.ts'

/** What is to be taken away is no longer what the editor has seen. */
export class ChangedError extends Error {}

/**
 * Takes a page away that was kept under a wrong day or number, now that it stands under the right one: its text, its
 * corrections and its page JSON. Its addresses lead on if readers have them. The way on is written first: an article is
 * never gone before its readers are led elsewhere.
 * @throws {@link ChangedError} where it was changed since; an error where one of the two is not there
 */
export function retire(
  { name, known, to, isPublished }: RetireRequest,
  places: Places,
  texts: IngestTexts,
): Retired {
  const text = join(places.content, `${name}.txt`)
  const old = pageOf(places, name)
  const now = pageOf(places, to)
  const isAsSeen = stateOf(places, name) === known && existsSync(now.file) && old.file !== now.file
  if (!isAsSeen) throw new ChangedError(text)
  const pages = join(places.data, 'pages')
  const led = redirectPage(redirectsFile(places), pages, [old, now], isPublished)
  renameInRegistry(join(places.content, REGISTRY), old, now)
  for (const file of [text, editsPath(text), old.file]) rmSync(file, { force: true })
  // With the registry as it is now; this makes the index anew as well.
  const files = [join(places.content, `${to}.txt`)]
  ingestFiles({ files, out: places.data, redirects: redirectsFile(places), check: false }, texts)
  return { led }
}

/** A page of the shelf as its page JSON has it; without articles where there is none that can be read. */
function pageOf(places: Places, name: string): Numbered & { file: string } {
  const { head } = openPage(places, name)
  const place = { date: head.date, page: Number(head.page) }
  const file = pageFile(places, place)
  try {
    return { ...parsePage(JSON.parse(readFileSync(file, 'utf8')), file).page, file }
  } catch {
    return { ...place, articles: [], file }
  }
}

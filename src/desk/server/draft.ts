import { join } from 'node:path'
import { pageId } from '#domain/urls.ts'
import { parseEdits, writeLine } from '#ingest/edits/file.ts'
import { makePage } from '#ingest/page.ts'
import { proposalsFor } from '#ingest/proposals/proposals.ts'
import { readPublished } from '#ingest/published.ts'
import { reportDoubts } from '#ingest/report.ts'
import { splitHeader } from '#ingest/steps/file/header.ts'
import { readNames } from '#ingest/tag/registry/names-file.ts'
import { readText } from '#ingest/text-file.ts'
import { word, type IngestTexts } from '#ingest/wording/said.ts'
import { composePageText } from '../page-text.ts'
import type { Draft, Manuscript } from '../protocol.ts'
import { addRegistryLine } from '../registry-lines.ts'
import type { PublishedNames } from './archive.ts'
import { pageFile, redirectsFile, type Places } from './shelf.ts'

/**
 * What `npm run ingest` would make of a manuscript if it were saved now, and, with the names of what is published, what may
 * be asked about who is who. Throws as ingest does.
 */
export function draftOf(
  { head: fields, text, edits, names }: Manuscript,
  places: Places,
  texts: IngestTexts,
  published?: PublishedNames,
): Draft {
  const { head, raw } = splitHeader(composePageText(fields, text))
  const registry = readNames(
    places.content,
    names === '' ? undefined : new Map([[REGISTRY, registryWith(names, places)]]),
  )
  const { page, doubts, misses, removed } = makePage({
    head,
    raw,
    names: registry,
    edits: parseEdits(edits).edits,
    published: readPublished(pageFile(places, head), head, redirectsFile(places)),
  })
  return {
    page,
    doubts: reportDoubts(doubts, texts),
    proposals: published ? proposalsFor(page, published.without(pageId(page)), registry) : [],
    firstLine: raw.firstLine,
    misses: misses.map(({ edit, reason }) => ({ edit: writeLine(edit), reason: word(reason, texts) })),
    removed: removed.map(({ n, headline }) => ({ n, headline })),
  }
}

/** The file of the registry that the desk adds lines to. */
export const REGISTRY = 'names.txt'

/** That file's text with the editor's new lines, each in the place of what the file says of the same words. */
export function registryWith(names: string, { content }: Places): string {
  const kept = readText(join(content, REGISTRY))
  if (names === '') return kept
  const lines = kept === '' ? [] : kept.replace(/\n$/u, '').split('\n')
  return `${names.split('\n').filter(Boolean).reduce(addRegistryLine, lines).join('\n')}\n`
}

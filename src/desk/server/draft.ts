import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseEdits, writeLine } from '#ingest/edits/file.ts'
import { makePage } from '#ingest/page.ts'
import { readPublished } from '#ingest/published.ts'
import { splitHeader } from '#ingest/steps/header.ts'
import { parseNames, type Names } from '#ingest/tag/names-file.ts'
import { composePageText } from '../page-text.ts'
import type { Draft, Manuscript } from '../protocol.ts'
import { pageFile, readIfThere, redirectsFile, type Places } from './shelf.ts'

/** What `npm run ingest` would make of a manuscript if it were saved now. Throws as ingest does. */
export function draftOf({ head: fields, text, edits, names }: Manuscript, places: Places): Draft {
  const { head, raw } = splitHeader(composePageText(fields, text))
  const { page, doubts, misses, removed } = makePage({
    head,
    raw,
    names: wholeRegistry(names, places),
    edits: parseEdits(edits).edits,
    published: readPublished(pageFile(places, head), head, redirectsFile(places)),
  })
  return {
    page,
    doubts: [...doubts].sort((a, b) => a.line - b.line),
    firstLine: raw.firstLine,
    misses: misses.map(({ edit, reason }) => ({ edit: writeLine(edit), reason })),
    removed: removed.map(({ n, headline }) => ({ n, headline })),
  }
}

/** The file of the registry that the desk adds lines to. */
export const REGISTRY = 'names.txt'

/** That file's text with the editor's new lines below it. */
export function registryWith(names: string, { content }: Places): string {
  const kept = readIfThere(join(content, REGISTRY))
  return names === '' ? kept : `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${names}`
}

/** The whole registry as ingest will read it once the new lines are saved. */
function wholeRegistry(names: string, places: Places): Names {
  const files = existsSync(places.content) ? readdirSync(places.content) : []
  const others = files.filter((name) => /^names\.\w+$/u.test(name) && name !== REGISTRY)
  const texts = [...others, REGISTRY]
    .sort()
    .map((name) =>
      name === REGISTRY ? registryWith(names, places) : readIfThere(join(places.content, name)),
    )
  return parseNames(texts.join('\n'), join(places.content, REGISTRY))
}

import { join } from 'node:path'
import { ingestPage } from '#ingest/page.ts'
import { parseNames } from '#ingest/tag/names-file.ts'
import { composePageText, firstLineOf } from '../page-text.ts'
import type { Draft, Manuscript } from '../protocol.ts'
import { readIfThere, type Places } from './shelf.ts'

/** What `npm run ingest` would make of a manuscript if it were saved now. Throws as ingest does. */
export function draftOf({ head, text, names }: Manuscript, places: Places): Draft {
  const file = composePageText(head, text)
  const registry = parseNames(registryWith(names, places), 'names')
  const { page, doubts } = ingestPage(new TextEncoder().encode(file), registry)
  return { page, doubts: [...doubts].sort((a, b) => a.line - b.line), firstLine: firstLineOf(head) }
}

/** The registry's text with the editor's new lines below it. */
export function registryWith(names: string, { content }: Places): string {
  const kept = readIfThere(join(content, 'names.txt'))
  return names === '' ? kept : `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${names}`
}

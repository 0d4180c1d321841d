import type { Edit } from '#ingest/edits/edit.ts'
import { makePage, type IngestedPage } from '#ingest/page.ts'
import { textOf } from '#ingest/text-file.ts'
import { splitHeader } from '#ingest/steps/file/header.ts'
import type { Names } from '#ingest/tag/story.ts'

/** A page text's bytes → page JSON, of a page that was not published before. */
export const ingestPage = (bytes: Uint8Array, names: Names, edits: readonly Edit[] = []): IngestedPage =>
  makePage({ ...splitHeader(textOf(bytes)), names, edits })

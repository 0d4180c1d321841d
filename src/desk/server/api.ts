import * as v from 'valibot'
import { PageTextError } from '#ingest/steps/file/page-text-error.ts'
import { NamesError } from '#ingest/tag/registry/names-line.ts'
import { word, type IngestTexts } from '#ingest/wording/said.ts'
import { ManuscriptSchema, RetireRequestSchema, SaveRequestSchema, type Refusal } from '../protocol.ts'
import type { DeskTexts } from '../texts/zh.ts'
import type { PublishedNames } from './archive.ts'
import { draftOf } from './draft.ts'
import { ChangedError, retire } from './retire.ts'
import { NotWrittenError, save, TakenError } from './save.ts'
import { listShelf, openPage, type Places } from './shelf.ts'

/** An answer of the desk's own interface: an HTTP status and what is sent as JSON. */
export interface Answer {
  status: number
  body: unknown
}

/** Over which folders the desk works, what is published there, and in whose words. */
export interface Setting {
  places: Places
  published: PublishedNames
  ingest: IngestTexts
  desk: DeskTexts
}

/** Answers a request that the guard has let pass. Never throws: what goes wrong is an answer too. */
export function answer(
  method: string,
  path: string,
  body: string,
  { places, published, ingest, desk }: Setting,
): Answer {
  const [, , what, name] = path.split('/')
  try {
    if (what !== 'draft') published.look()
    if (method === 'GET' && what === 'pages')
      return ok(name ? openPage(places, decodeURIComponent(name)) : listShelf(places))
    if (method === 'POST' && what === 'draft')
      return ok(draftOf(v.parse(ManuscriptSchema, JSON.parse(body)), places, ingest, published))
    if (method === 'POST' && what === 'save')
      return ok(save(v.parse(SaveRequestSchema, JSON.parse(body)), places, ingest))
    if (method === 'POST' && what === 'retire')
      return ok(retire(v.parse(RetireRequestSchema, JSON.parse(body)), places, ingest))
    return refuse(404, { code: 'missing', file: path, line: 0, message: desk.server.missing })
  } catch (error) {
    return refusalFor(error, ingest, desk)
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const refuse = (status: number, body: Refusal): Answer => ({ status, body })

function refusalFor(error: unknown, ingest: IngestTexts, desk: DeskTexts): Answer {
  if (error instanceof PageTextError)
    return refuse(422, { code: 'text', file: '', line: error.line, message: word(error.said, ingest) })
  if (error instanceof NamesError)
    return refuse(422, { code: 'text', file: error.place, line: 0, message: word(error.said, ingest) })
  if (error instanceof NotWrittenError)
    return refuse(500, { code: 'failed', file: '', line: 0, message: desk.server.notWritten })
  if (error instanceof ChangedError)
    return refuse(409, { code: 'failed', file: '', line: 0, message: desk.server.changed(error.message) })
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof TakenError) return refuse(409, { code: 'taken', file: message, line: 0, message })
  return refuse(500, { code: 'failed', file: '', line: 0, message: message.slice(0, 500) })
}

import * as v from 'valibot'
import { PageTextError } from '#ingest/steps/header.ts'
import { ManuscriptSchema, SaveRequestSchema, type Refusal } from '../protocol.ts'
import { draftOf } from './draft.ts'
import { save, TakenError } from './save.ts'
import { listShelf, openPage, type Places } from './shelf.ts'

/** An answer of the desk's own interface: an HTTP status and what is sent as JSON. */
export interface Answer {
  status: number
  body: unknown
}

/** Answers a request that the guard has let pass. Never throws: what goes wrong is an answer too. */
export function answer(method: string, path: string, body: string, places: Places): Answer {
  const [, , what, name] = path.split('/')
  try {
    if (method === 'GET' && what === 'pages')
      return ok(name ? openPage(places, decodeURIComponent(name)) : listShelf(places))
    if (method === 'POST' && what === 'draft')
      return ok(draftOf(v.parse(ManuscriptSchema, JSON.parse(body)), places))
    if (method === 'POST' && what === 'save')
      return ok(save(v.parse(SaveRequestSchema, JSON.parse(body)), places))
    return refuse(404, { code: 'missing', file: path, line: 0, message: 'there is no such thing' })
  } catch (error) {
    return refusalFor(error)
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const refuse = (status: number, body: Refusal): Answer => ({ status, body })

function refusalFor(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof PageTextError)
    return refuse(422, { code: 'text', file: '', line: error.line, message })
  if (error instanceof TakenError) return refuse(409, { code: 'taken', file: message, line: 0, message })
  return refuse(500, { code: 'failed', file: '', line: 0, message: message.slice(0, 500) })
}

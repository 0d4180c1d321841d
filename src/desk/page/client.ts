import type * as v from 'valibot'
import { parseData } from '#domain/parse.ts'
import {
  DraftSchema,
  OpenedSchema,
  RefusalSchema,
  RetiredSchema,
  SavedSchema,
  ShelfSchema,
  type Draft,
  type Manuscript,
  type Opened,
  type Refusal,
  type Retired,
  type RetireRequest,
  type Saved,
  type Shelf,
} from '../protocol.ts'

/** The server's No, with file, line and reason; `away` where there was no answer at all. */
export class RefusalError extends Error {
  readonly refusal: Refusal | 'away'
  constructor(refusal: Refusal | 'away') {
    super(refusal === 'away' ? 'no answer' : refusal.message)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

/** Each asks the desk's server and checks its answer. Throws a {@link RefusalError}. */
export const fetchShelf = (): Promise<Shelf> => ask('/api/pages', ShelfSchema)
export const fetchPage = (name: string): Promise<Opened> =>
  ask(`/api/pages/${encodeURIComponent(name)}`, OpenedSchema)
export const fetchDraft = (manuscript: Manuscript, signal: AbortSignal): Promise<Draft> =>
  ask('/api/draft', DraftSchema, manuscript, signal)
export const postSave = (request: Manuscript & { known: string; overwrite: boolean }): Promise<Saved> =>
  ask('/api/save', SavedSchema, request)
export const postRetire = (request: RetireRequest): Promise<Retired> =>
  ask('/api/retire', RetiredSchema, request)

async function ask<T extends v.GenericSchema>(
  path: string,
  schema: T,
  body?: unknown,
  signal?: AbortSignal,
): Promise<v.InferOutput<T>> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? ''
  let response: Response
  try {
    response = await fetch(path, {
      headers: { 'X-Desk-Token': token, 'Content-Type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new RefusalError('away')
  }
  const json: unknown = await response.json()
  if (!response.ok) throw new RefusalError(parseData(RefusalSchema, json, path))
  return parseData(schema, json, path)
}

import type { Query } from '#domain/query.ts'
import type { Engine } from './engine.ts'

/** What page and worker say to each other. All of it can be copied between threads. */

/** What an engine is asked, without the functions that hear of its progress. */
export interface Args {
  ask: [question: string, rows: number]
  show: Parameters<Engine['show']>
  facets: [question: string]
  days: [question: string]
  pairs: [question: string]
  suggest: [typed: string]
  meant: [question: string]
  held: []
  download: []
  stop: []
  remove: []
  reopen: []
}

/** The traditional characters with their simplified ones. */
export type Table = readonly [traditional: string, simplified: string][]

export type ToWorker =
  /** `query`: what the first of `args` asks, where that is a question; the worker does not read addresses. */
  | { id: number; name: keyof Args; args: Args[keyof Args]; query?: Query | undefined }
  /** The first file of the index, if the page has it, before the first question. */
  | { first: Uint8Array | undefined }
  /** An answer to `scripts`; undefined if it did not come. */
  | { table: Table | undefined }

export type FromWorker =
  | { id: number; news: unknown }
  | { id: number; value: unknown }
  | { id: number; error: string }
  /** The worker needs the table of scripts. */
  | { scripts: true }

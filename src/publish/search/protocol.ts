import * as v from 'valibot'
import type { HashedPage } from '../derive/cache.ts'
import type { PageFacts } from '#search/write/build.ts'
import type { SegmentHead } from '#search/format/head.ts'

/** What the build and the thread that writes the search index say to each other. */

/** What is remembered of an index: by place, what each page and each segment came to. */
export interface IndexState {
  pages: Map<string, PageFacts & { hash: string }>
  segments: { places: readonly string[]; head: SegmentHead }[]
}

/** The task of the thread. It is given by the same version of the same code: its form is vouched for. */
export interface IndexTask {
  pages: readonly HashedPage[]
  /** Where the digests of pages are kept, and by which version. */
  digests: string
  version: string
  /** What an earlier build made and still stands. */
  state: IndexState
}

/** Files to be put into the site, or the end with what to remember. */
export type IndexMessage = { files: { path: string; bytes: Uint8Array }[] } | { state: IndexState }

const FilesSchema = v.object({
  files: v.array(v.object({ path: v.string(), bytes: v.instance(Uint8Array) })),
})

const isEnd = (message: unknown): message is { state: IndexState } =>
  typeof message === 'object' && message !== null && 'state' in message

export const readMessage = (message: unknown): IndexMessage =>
  isEnd(message) ? message : v.parse(FilesSchema, message)

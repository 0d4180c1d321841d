import * as v from 'valibot'
import { companionPaths } from './companions.ts'

/** What the pool and its threads say to each other. */

export const WorkerDataSchema = v.object({
  outDir: v.string(),
  base: v.string(),
  siteUrl: v.string(),
  /** The built index.html and its stylesheet. */
  html: v.string(),
  stylesheet: v.string(),
  chunks: v.map(v.string(), v.array(v.string())),
  /** The oldest date whose articles have cards of their own; without it, no page names a card. */
  cardsFrom: v.union([v.string(), v.undefined()]),
})
export type WorkerData = v.InferOutput<typeof WorkerDataSchema>

/** The file of an address; of none, the 404 page. */
export const htmlFile = (address: string | undefined): string =>
  address === undefined ? '404.html' : `${address.slice(1)}/index.html`.replace(/^\//, '')

/** Every file of an address: its HTML and what stands beside it for machines. */
export const filesOf = (address: string | undefined): string[] => [
  htmlFile(address),
  ...(address === undefined ? [] : companionPaths(address)),
]

/** A batch of addresses; `undefined` is the 404 page. */
export const BatchSchema = v.array(v.optional(v.string()))

/** What a thread answers to a batch: the files that stand now, and what was read for each. */
export const DoneSchema = v.array(v.object({ path: v.string(), reads: v.array(v.string()) }))

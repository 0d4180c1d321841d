import * as v from 'valibot'
import { OwnCardsSchema } from '../cards/card.ts'
import { companionPaths, type Offers } from './companions.ts'

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
  cards: v.optional(OwnCardsSchema),
  /** What stands beside pages for machines. */
  offers: v.object({
    markdown: v.boolean(),
    ninjs: v.boolean(),
    feeds: v.boolean(),
    siteFeeds: v.boolean(),
  }),
})
export type WorkerData = v.InferOutput<typeof WorkerDataSchema>

/** A page to be drawn; without an address, the 404 page. */
export const JobSchema = v.object({
  address: v.optional(v.string()),
  /** Of an address whose page holds its data itself: the data as JSON, and whether it has feeds. */
  own: v.optional(v.object({ json: v.string(), feeds: v.boolean() })),
})
export type Job = v.InferOutput<typeof JobSchema>

/** The file of an address; of none, the 404 page. */
export const htmlFile = (address: string | undefined): string =>
  address === undefined ? '404.html' : `${address.slice(1)}/index.html`.replace(/^\//, '')

/** Every file of an address: its HTML and what stands beside it for machines. */
export const filesOf = (address: string | undefined, offers: Offers): string[] => [
  htmlFile(address),
  ...(address === undefined ? [] : companionPaths(address, offers)),
]

/** Pages to be drawn by one thread. */
export const BatchSchema = v.array(JobSchema)

/**
 * What a thread answers to a batch: the files that stand now, and what was read for each; how long it drew and how
 * long it wrote, in milliseconds.
 */
export const DoneSchema = v.object({
  files: v.array(v.object({ path: v.string(), reads: v.array(v.string()) })),
  drawing: v.number(),
  writing: v.number(),
})
export type Done = v.InferOutput<typeof DoneSchema>

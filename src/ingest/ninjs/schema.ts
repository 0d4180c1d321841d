import * as v from 'valibot'

/**
 * What is read of a ninjs item (IPTC, https://www.iptc.org/std/ninjs/). 2.x writes its keys in small letters and 3.x
 * in camel case; keys are made small before parsing, so one schema reads both. What Banmian has no place for
 * (subjects, events, rights, …) is not looked at.
 */
const text = v.pipe(v.string(), v.maxLength(1_000_000))
const some = <T extends v.GenericSchema>(item: T) => v.optional(v.pipe(v.array(item), v.maxLength(5000)), [])
const value = v.object({ role: v.optional(text), contenttype: v.optional(text), value: v.optional(text, '') })
const party = v.object({ name: v.optional(text), rel: v.optional(text), uri: v.optional(text) })
const rendition = v.object({
  name: v.optional(text),
  href: v.optional(text),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
})

const ITEM = {
  uri: v.optional(text),
  type: v.optional(text),
  name: v.optional(text),
  contentcreated: v.optional(text),
  versioncreated: v.optional(text),
  firstcreated: v.optional(text),
  pubstatus: v.optional(text),
  language: v.optional(text),
  title: v.optional(text),
  copyrightholder: v.optional(text),
  ednote: v.optional(text),
  by: v.optional(text),
  headlines: some(value),
  bodies: some(value),
  descriptions: some(value),
  people: some(party),
  organisations: some(party),
  places: some(party),
  infosources: some(v.object({ name: v.optional(text), role: v.optional(text) })),
  altids: some(v.object({ role: v.optional(text), value: v.optional(text) })),
  renditions: some(rendition),
}
const PictureSchema = v.object({ ...ITEM })
const ArticleItemSchema = v.object({ ...ITEM, associations: some(PictureSchema) })
export const ItemSchema = v.object({ ...ITEM, associations: some(ArticleItemSchema) })

export type Picture = v.InferOutput<typeof PictureSchema>
export type ArticleItem = v.InferOutput<typeof ArticleItemSchema>
export type Item = v.InferOutput<typeof ItemSchema>
export type Value = v.InferOutput<typeof value>

/** Nothing of an item lies deeper than a picture's rendition; what does is not looked at. */
const DEEPEST = 12

/** Makes every key small, as deep as items go. */
export function smallKeys(data: unknown, depth = 0): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (depth > DEEPEST) return undefined
  if (Array.isArray(data)) return data.map((one) => smallKeys(one, depth + 1))
  return Object.fromEntries(
    Object.entries(data).map(([key, own]) => [key.toLowerCase(), smallKeys(own, depth + 1)]),
  )
}

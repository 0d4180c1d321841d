import * as v from 'valibot'
import { cacheStorage } from '../browser.ts'

/** What the service worker and the pages keep in the browser's cache storage, by the name of the store. */
export const STORES = {
  /** Code of the app, of the last versions. */
  code: 'banmian-code',
  /** Pages and data that were read, newest last; what is too much goes. */
  read: 'banmian-read',
  /** Pictures of what was read. */
  pictures: 'banmian-pictures',
  /** Which issues were downloaded on purpose: a record an issue, which names the store that holds its files. */
  downloads: 'banmian-downloads',
} as const

/** When something was kept (ms since 1970), as a header of what is in a store. */
export const KEPT_AT = 'x-kept-at'

/** A page of the paper, as data, below the site's folder: an article that was turned to inside the app is kept in it only. */
export const PAGE_DATA = /^data\/pages\/.+\/\d\d\.json$/

/** A store that holds the files of a downloaded issue, whole or on its way. */
export const downloadStore = (name: string, version: string): string => `banmian-issue-${name}-${version}`
/** @param name of the issue; '' for any */
export const isDownloadStore = (store: string, name = ''): boolean =>
  store.startsWith(name ? downloadStore(name, '') : 'banmian-issue-')

/** The name under which all saved articles are taken along; issues have their dates. */
export const SAVED_DOWNLOAD = 'saved'

/** An issue that was downloaded: written last of all, so that what it names is there. */
export const DownloadSchema = v.object({
  /** The date, or {@link SAVED_DOWNLOAD}. */
  name: v.pipe(v.string(), v.maxLength(40)),
  /** Tells one state of the issue from another. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  /** Bytes of all that is there. */
  bytes: v.pipe(v.number(), v.minValue(0)),
  files: v.pipe(v.number(), v.minValue(1)),
  /** Pictures of it that did not come, or were not wanted. */
  missing: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})
export type Download = v.InferOutput<typeof DownloadSchema>

/** The address of an issue's record in its store; no request ever asks for it. */
const recordUrl = (name: string) => `/.download/${encodeURIComponent(name)}`

const open = async () => cacheStorage()?.open(STORES.downloads)

/** What was downloaded, newest issue first; what is not a record (any longer) is left out. */
export async function downloads(): Promise<Download[]> {
  const store = await open()
  if (!store) return []
  const found = await Promise.all(
    (await store.keys()).map(async (request) => {
      const record: unknown = await (await store.match(request))?.json().catch(() => undefined)
      const parsed = v.safeParse(DownloadSchema, record)
      return parsed.success ? [parsed.output] : []
    }),
  )
  return found.flat().sort((a, b) => (a.name < b.name ? 1 : -1))
}

/** The one step by which a downloaded issue takes the place of the one before it. */
export async function pointTo(download: Download): Promise<void> {
  await (await open())?.put(recordUrl(download.name), Response.json(download))
}

/** Takes a downloaded issue away: first its record, then its files, and what is left of tries that were broken off. */
export async function removeDownload({ name }: Pick<Download, 'name'>): Promise<void> {
  await (await open())?.delete(recordUrl(name))
  await removeStores((store) => isDownloadStore(store, name))
}

/** How many things a store holds. */
export async function countIn(store: string): Promise<number> {
  return (await (await ifThere(store))?.keys())?.length ?? 0
}

/** A store that there is; to open one makes it. */
export async function ifThere(name: string): Promise<Cache | undefined> {
  const device = cacheStorage()
  return (await device?.has(name)) ? device?.open(name) : undefined
}

async function removeStores(isOne: (name: string) => boolean): Promise<void> {
  const device = cacheStorage()
  if (!device) return
  await Promise.all((await device.keys()).filter(isOne).map((name) => device.delete(name)))
}

/** Takes away what was read: pages, their data and pictures; what was downloaded on purpose and the app's code stay. */
export const forgetRead = (): Promise<void> =>
  removeStores((name) => name === STORES.read || name === STORES.pictures)

/** Takes away everything that this site keeps of the paper: what was read, downloaded, searched. */
export const forgetAll = (): Promise<void> =>
  removeStores((name) => name.startsWith('banmian-') && name !== STORES.code)

import * as v from 'valibot'

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

/** A store that holds the files of a downloaded issue, whole or on its way. */
export const downloadStore = (name: string, version: string): string => `banmian-issue-${name}-${version}`
export const isDownloadStore = (store: string): boolean => store.startsWith('banmian-issue-')

/** An issue that was downloaded: written last of all, so that what it names is there. */
export const DownloadSchema = v.object({
  /** The date. */
  name: v.pipe(v.string(), v.maxLength(40)),
  /** Tells one state of the issue from another. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  /** Bytes of all its files. */
  bytes: v.pipe(v.number(), v.minValue(0)),
  files: v.pipe(v.number(), v.minValue(1)),
})
export type Download = v.InferOutput<typeof DownloadSchema>

/** The address of an issue's record in its store; no request ever asks for it. */
const recordUrl = (name: string) => `/.download/${encodeURIComponent(name)}`

const open = () => caches.open(STORES.downloads)

/** What was downloaded, newest issue first; what is not a record (any longer) is left out. */
export async function downloads(): Promise<Download[]> {
  if (typeof caches === 'undefined') return []
  const store = await open()
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
  await (await open()).put(recordUrl(download.name), Response.json(download))
}

/** Takes a downloaded issue away: first its record, then its files. */
export async function removeDownload({ name, version }: Pick<Download, 'name' | 'version'>): Promise<void> {
  await (await open()).delete(recordUrl(name))
  await caches.delete(downloadStore(name, version))
}

import { pictureType, type DownloadList } from '#domain/download-list.ts'
import { sha256 } from '../sha256.ts'
import { DownloadError, load, noRoom, type Wanted } from './download-file.ts'
import { downloads, downloadStore, isDownloadStore, pointTo, STORES } from './stores.ts'

/** So many pictures may fail for the network's sake before the others are left for another time. */
const PATIENCE = 3

/**
 * Takes an issue along: each file is held against its sum and put aside, and only when all its texts are there does one
 * record name them. Ended before that, the reader has the issue as it was before, and the next try goes on from what has come.
 * Pictures come last and may fail, one or all: the record says how many are missing.
 * @param onCome bytes that have come so far
 * @param pictures whether they are wanted
 * @returns why pictures that were wanted did not come
 * @throws DownloadError, or the signal's own
 */
export async function downloadIssue(
  name: string,
  list: DownloadList,
  {
    onCome,
    signal,
    pictures: wanted = true,
  }: { onCome: (bytes: number) => void; signal: AbortSignal; pictures?: boolean },
): Promise<DownloadError['why'] | undefined> {
  const place = downloadStore(name, list.version)
  const store = await caches.open(place)
  const others = await othersThan(place)
  const urlOf = (path: string) => new URL(import.meta.env.BASE_URL + path, location.href).href
  let come = 0
  const take = async (file: Wanted & { path: string }, type: string) => {
    signal.throwIfAborted()
    const url = urlOf(file.path)
    if (!(await store.match(url))) {
      const onPart = (part: number) => onCome(come + part)
      const bytes = (await onDevice(url, file, others)) ?? (await load(url, file, { onPart, signal }))
      await put(store, url, bytes, type)
    }
    onCome((come += file.bytes))
  }

  for (const file of list.files) await take(file, 'application/json')
  let missing = 0
  let why: DownloadError['why'] | undefined
  let left = wanted ? PATIENCE : 0
  for (const picture of list.pictures) {
    if (left === 0) {
      if (await store.match(urlOf(picture.path))) come += picture.bytes
      else missing += 1
      continue
    }
    try {
      await take(picture, pictureType(picture.path) ?? '')
    } catch (error) {
      missing += 1
      why = error instanceof DownloadError ? error.why : undefined
      if (why === 'network') left -= 1
      else if (why !== 'changed') left = 0
    }
  }
  const files = list.files.length + list.pictures.length - missing
  await pointTo({ name, version: list.version, bytes: come, files, missing }).catch(noRoom)
  await sweep(name)
  return why
}

const put = (store: Cache, url: string, bytes: Uint8Array<ArrayBuffer>, type: string) =>
  store.put(url, new Response(bytes, { headers: { 'content-type': type } })).catch(noRoom)

/** Where the same file may lie already: in what else was downloaded, in the issue as it was before, among pictures that were read. */
async function othersThan(place: string): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name === STORES.pictures || isDownloadStore(name))
  return Promise.all(names.filter((name) => name !== place).map((name) => caches.open(name)))
}

/** A file that is on the device already, byte for byte. */
async function onDevice(
  url: string,
  { sha256: sum }: Wanted,
  others: readonly Cache[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const store of others) {
    const kept = await store.match(url)
    const bytes = kept && new Uint8Array(await kept.arrayBuffer())
    if (bytes && (await sha256(bytes)) === sum) return bytes
  }
  return undefined
}

/** Removes what is left of other states of an issue than the one that its record names. */
async function sweep(name: string): Promise<void> {
  const current = (await downloads()).find((one) => one.name === name)
  for (const store of await caches.keys())
    if (current && isDownloadStore(store, name) && store !== downloadStore(name, current.version))
      await caches.delete(store)
}

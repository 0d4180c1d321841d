import { bytesOf, type DownloadList } from '#domain/download-list.ts'
import { ANSWER_MS, timeLimit, WHOLE_MS } from '../limit.ts'
import { sha256 } from '../sha256.ts'
import { downloads, downloadStore, isDownloadStore, pointTo } from './stores.ts'

/** Why an issue did not come whole: no answer, another text than its list says, no room. What has come stays. */
export class DownloadError extends Error {
  readonly why: 'network' | 'changed' | 'full'

  constructor(why: DownloadError['why']) {
    super(why)
    this.why = why
  }
}

/**
 * Takes an issue along: each file is held against its sum and put aside, and only when all are there does one record name
 * them. Ended anywhere, the reader has the issue as it was before, and the next try goes on from what has come.
 * @param onCome bytes that have come so far
 * @throws DownloadError, or the signal's own
 */
export async function downloadIssue(
  name: string,
  list: DownloadList,
  { onCome, signal }: { onCome: (bytes: number) => void; signal: AbortSignal },
): Promise<void> {
  const store = await caches.open(downloadStore(name, list.version))
  let come = 0
  for (const { path, bytes, sha256: sum } of list.files) {
    signal.throwIfAborted()
    const url = new URL(import.meta.env.BASE_URL + path, location.href).href
    if (!(await store.match(url))) await put(store, url, await load(url, sum, signal))
    onCome((come += bytes))
  }
  await pointTo({ name, version: list.version, bytes: bytesOf(list), files: list.files.length }).catch(noRoom)
  await sweep(name)
}

async function load(url: string, sum: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const limit = timeLimit(signal)
  try {
    limit.within(ANSWER_MS)
    // Past the worker and the browser's cache: what counts is what the site has now.
    const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', signal: limit.signal })
    limit.within(WHOLE_MS)
    if (response.status === 404) throw new DownloadError('changed')
    if (!response.ok) throw new DownloadError('network')
    const bytes = new Uint8Array(await response.arrayBuffer())
    if ((await sha256(bytes)) !== sum) throw new DownloadError('changed')
    return bytes
  } catch (error) {
    if (signal.aborted || error instanceof DownloadError) throw error
    throw new DownloadError('network')
  } finally {
    limit.end()
  }
}

const put = (store: Cache, url: string, bytes: Uint8Array<ArrayBuffer>) =>
  store.put(url, new Response(bytes, { headers: { 'content-type': 'application/json' } })).catch(noRoom)

/** Browsers refuse to store for this reason alone, whatever they call it. */
function noRoom(): never {
  throw new DownloadError('full')
}

/** Removes what is left of other states of an issue than the one that its record names. */
async function sweep(name: string): Promise<void> {
  const current = (await downloads()).find((one) => one.name === name)
  for (const store of await caches.keys())
    if (current && isDownloadStore(store, name) && store !== downloadStore(name, current.version))
      await caches.delete(store)
}

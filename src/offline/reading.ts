import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies'
import { downloads, downloadStore, STORES } from '#data/device/stores.ts'
import { fits } from './answers.ts'
import { keyOf, kindOf, type Kind } from './kinds.ts'
import { trim } from './room.ts'
import { shellPage } from './shell.ts'

/** So long (s) a network that does not answer is waited for, where the device has an answer. */
const PATIENCE_S = 4

/** Most pages and files of data, and most pictures, that stay of what was read. */
const MOST = { read: 600, pictures: 120 }

const storeOf = (kind: Kind) =>
  kind === 'code' ? STORES.code : kind === 'picture' ? STORES.pictures : STORES.read

/** How something is answered: by its kind; code also past what is kept, when that is no good. */
export type Way = Kind | 'code anew'

/** What the steps of one answer tell one another. */
interface State {
  /** A server's refusal, which is shown when the device has nothing better. */
  refused?: Response
}

/**
 * How each kind of request is answered. What is read is kept by the way; a fault of the store costs only the keeping.
 * @param base the site's folder, with both slashes
 */
export function strategies(base: string): Record<Way, Strategy> {
  const shared = (kind: Kind) => ({
    cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(keyOf(request.url, kind)),
    cacheWillUpdate: ({ response }: { response: Response }) => fits(response, kind),
    fetchDidSucceed: ({ response, state = {} }: { response: Response; state?: State }) => {
      if (response.status < 500) return Promise.resolve(response)
      state.refused = response
      throw new Error(String(response.status))
    },
    handlerDidError: async ({ request, state }: { request: Request; state?: State }) =>
      state?.refused ?? (kind === 'page' && request.mode === 'navigate' ? await shellPage(base) : undefined),
  })
  const network = (kind: Kind, ...more: object[]) =>
    new NetworkFirst({
      cacheName: STORES.read,
      networkTimeoutSeconds: PATIENCE_S,
      plugins: [shared(kind), { cacheDidUpdate: () => trim(STORES.read, MOST.read) }, ...more],
    })
  // What stays of the code is decided by version.
  const code = { cacheName: STORES.code, plugins: [shared('code')] }
  return {
    page: network('page'),
    data: network('data', ofDownload),
    picture: new CacheFirst({
      cacheName: STORES.pictures,
      plugins: [
        shared('picture'),
        { cacheDidUpdate: () => trim(STORES.pictures, MOST.pictures) },
        ofDownload,
      ],
    }),
    code: new CacheFirst(code),
    'code anew': new NetworkFirst(code),
  }
}

/** Of an issue that was downloaded all files and pictures come from one state of it. */
const ofDownload = {
  cachedResponseWillBeUsed: async (asked: { request: Request; cachedResponse?: Response }) =>
    (await downloaded(keyOf(asked.request.url, 'picture'))) ?? asked.cachedResponse,
}

/** A file of an issue that was downloaded; only of the state that its record names. */
async function downloaded(key: string): Promise<Response | undefined> {
  for (const { name, version } of await downloads()) {
    const store = downloadStore(name, version)
    // Opening it would make one.
    const found = (await caches.has(store)) && (await (await caches.open(store)).match(key))
    if (found) return found
  }
  return undefined
}

/**
 * Keeps what a page has taken before there was a worker, from the browser's own cache as far as it goes.
 * @param urls whatever it asked for, and its own address
 */
export async function keepAsRead(
  urls: readonly string[],
  by: Record<Way, Strategy>,
  { base, origin, event }: { base: string; origin: string; event: Event },
): Promise<void> {
  for (const url of urls) {
    const kind = kindOf({ url, destination: '', mode: 'cors' }, base, origin)
    if (!kind) continue
    const key = keyOf(url, kind)
    if (await (await caches.open(storeOf(kind))).match(key)) continue
    const request = new Request(url, { cache: 'force-cache', credentials: 'same-origin' })
    const [answered, done] = by[kind].handleAll({ event, request })
    await Promise.all([answered, done]).catch(() => undefined)
  }
}

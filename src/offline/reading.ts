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

/** What the steps of one answer tell one another. */
interface State {
  /** A server's refusal, which is shown when the device has nothing better. */
  refused?: Response
}

/**
 * How each kind of request is answered. What is read is kept by the way; a fault of the store costs only the keeping.
 * @param base the site's folder, with both slashes
 */
export function strategies(base: string): Record<Kind, Strategy> {
  const shared = (kind: Kind) => ({
    cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(keyOf(request.url, kind)),
    cacheWillUpdate: ({ response }: { response: Response }) => fits(response, kind),
    // Of an issue that was downloaded all files come from one state of it.
    cachedResponseWillBeUsed: async (asked: { request: Request; cachedResponse?: Response }) =>
      (await ofDownloads(keyOf(asked.request.url, kind))) ?? asked.cachedResponse,
    fetchDidSucceed: ({ response, state = {} }: { response: Response; state?: State }) => {
      if (response.status < 500) return Promise.resolve(response)
      state.refused = response.clone()
      throw new Error(String(response.status))
    },
    handlerDidError: async ({ request, state }: { request: Request; state?: State }) =>
      state?.refused ?? (kind === 'page' && request.mode === 'navigate' ? await shellPage(base) : undefined),
  })
  const network = (kind: Kind) =>
    new NetworkFirst({
      cacheName: STORES.read,
      networkTimeoutSeconds: PATIENCE_S,
      plugins: [shared(kind), { cacheDidUpdate: () => trim(STORES.read, MOST.read) }],
    })
  const device = (kind: Kind, most: number) =>
    new CacheFirst({
      cacheName: storeOf(kind),
      plugins: [shared(kind), { cacheDidUpdate: () => trim(storeOf(kind), most) }],
    })
  return {
    page: network('page'),
    data: network('data'),
    picture: device('picture', MOST.pictures),
    // What stays of the code is decided by version.
    code: device('code', Infinity),
  }
}

/** A file of an issue that was downloaded; only of the state that its record names. */
async function ofDownloads(key: string): Promise<Response | undefined> {
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
  by: Record<Kind, Strategy>,
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

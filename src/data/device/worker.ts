import { dataFile } from '#domain/urls.ts'
import { cacheStorage, vouched, workers } from '../browser.ts'
import { noteAsked, wasAsked } from './after-update.ts'
import { isSpared } from './line.ts'

/** The service worker, as pages speak to it (src/offline/worker.ts). */

const base = import.meta.env.BASE_URL

/** Whether this site has a worker, and this browser room for one (not in private windows of some, never without https). */
export const canKeepPages = (): boolean =>
  import.meta.env.OFFLINE && workers() !== undefined && cacheStorage() !== undefined

/**
 * Registers the worker, and tells it what this page takes without it: what was read on the first visit opens without a network
 * too. A picture may come long after the worker, though no worker has seen it asked for.
 */
export async function keepRead(): Promise<void> {
  if (!canKeepPages()) return
  try {
    await workers()?.register(vouched(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
    await tell({ type: 'read', urls: [location.href] })
    const told = (list: PerformanceObserverEntryList) => {
      const urls = list
        .getEntries()
        .filter((entry) => entry.name.startsWith(location.origin) && !Reflect.get(entry, 'workerStart'))
        .map(({ name }) => name)
      if (urls[0]) void tell({ type: 'read', urls: [...new Set(urls)].slice(0, 300) })
    }
    new PerformanceObserver(told).observe({ type: 'resource', buffered: true })
  } catch {
    // Refused, or out of room: the site is read as it always was.
  }
}

/**
 * The reader is doing something: all code of the app is kept, if their line is not to be spared, and the one file that pages show which
 * have nothing of the paper (search).
 */
export async function keepCode(): Promise<void> {
  if (!canKeepPages() || isSpared()) return
  const site = new URL(base + dataFile.site(), location.href).href
  // Where site data are blocked there is a worker to ask for, and no answer.
  await Promise.all([tell({ type: 'rest' }), tell({ type: 'read', urls: [site] })]).catch(() => undefined)
}

async function tell(what: { type: string; urls?: string[] }): Promise<void> {
  const registration = await workers()?.ready
  registration?.active?.postMessage(what)
}

const TAKE_OVER = { type: 'take over' }

/** Calls back when a new version of the app waits for the reader's word, and they have not said it just now; the answer ends that. */
export function watchUpdates(onWaiting: (waiting: ServiceWorker) => void): () => void {
  let isOver = false
  const look = (registration: ServiceWorkerRegistration) => {
    const { waiting, active } = registration
    const controller = workers()?.controller
    // The very first worker has nobody to wait for. WebKit may say that it waits when it is at work already.
    if (isOver || !waiting || !active || !controller || waiting === active || waiting === controller) return
    // The worker before may be busy for a while after the page was loaded anew; the reader has said their word.
    if (wasAsked()) waiting.postMessage(TAKE_OVER)
    else onWaiting(waiting)
  }
  const watch = async () => {
    const registration = await workers()?.getRegistration(base)
    if (!registration) return
    const follow = () => registration.installing?.addEventListener('statechange', () => look(registration))
    look(registration)
    follow()
    registration.addEventListener('updatefound', follow)
  }
  // Refused where site data are blocked: then there is no worker, and nothing newer waits.
  watch().catch(() => undefined)
  return () => {
    isOver = true
  }
}

/** A browser that does not say that the new worker has taken over is not waited for longer (ms). */
const TAKEN_MS = 3000

/**
 * Lets the new version take over, and loads the page anew once the browser says that it has (`controllerchange`), or after
 * {@link TAKEN_MS}. Chromium may put the take-over off until that load, and then leave the load itself unanswered, since the old
 * worker that should answer it is gone: a late `controllerchange` loads the page once more, which gets an answer.
 */
export function takeOver(
  waiting: Pick<ServiceWorker, 'postMessage'>,
  reload: () => void = () => location.reload(),
): void {
  const timer = setTimeout(reload, TAKEN_MS)
  const taken = () => {
    clearTimeout(timer)
    reload()
  }
  workers()?.addEventListener('controllerchange', taken, { once: true })
  noteAsked()
  waiting.postMessage(TAKE_OVER)
}

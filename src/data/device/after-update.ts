/** What a tab was doing when it was loaded anew for a new version; forgotten with the tab. */
const LISTENING = 'banmian.listening-on'

/** When the reader asked for a new version in this tab (ms since 1970). */
const ASKED = 'banmian.updated'

/** So long (ms) a new version that still waits after the page was loaded anew is the one that was asked for. */
const ASKED_MS = 60_000

/** The tab's own storage, as far as the browser has one. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}

/** Before the page is loaded anew: something was read aloud. Without storage the reader presses 朗读 again. */
export const noteListening = (): void => withStorage((storage) => storage.setItem(LISTENING, '1'))

/** After it: whether something was. */
export const wasListening = (): boolean =>
  (withStorage((storage) => storage.getItem(LISTENING)) ?? null) !== null

/** It has been offered to go on: it is not offered again. */
export const forgetListening = (): void => withStorage((storage) => storage.removeItem(LISTENING))

/** Before the page is loaded anew: the new version was asked for. Without storage it is offered again if it still waits. */
export const noteAsked = (): void => withStorage((storage) => storage.setItem(ASKED, String(Date.now())))

/** After it: whether it was. */
export const wasAsked = (): boolean =>
  Math.abs(Date.now() - Number(withStorage((storage) => storage.getItem(ASKED)))) < ASKED_MS

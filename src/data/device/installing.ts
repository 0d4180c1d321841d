/** The browser's offer to install the site, as Chromium makes it: it comes once, and can be taken once. */
interface Offer extends Event {
  prompt(): Promise<unknown>
}

const isOffer = (event: Event): event is Offer => 'prompt' in event && typeof event.prompt === 'function'

let offered: Offer | undefined
const listeners = new Set<() => void>()
const hold = (offer: Offer | undefined) => {
  offered = offer
  for (const listener of listeners) listener()
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeinstallprompt', (event) => {
    // Nobody is asked unasked.
    event.preventDefault()
    hold(isOffer(event) ? event : undefined)
  })
  addEventListener('appinstalled', () => hold(undefined))
}

export const installs = {
  /** Whether the browser's question can be asked. */
  isOffered: (): boolean => offered !== undefined,
  /** Asks it; whatever the answer, it cannot be asked again. */
  ask: (): void => {
    const offer = offered
    hold(undefined)
    void offer?.prompt().catch(() => undefined)
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

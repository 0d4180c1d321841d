/** The browser's offer to install the site, as Chromium makes it; it comes once, and is kept until a reader asks for it. */
export interface Offer extends Event {
  prompt(): Promise<unknown>
}

const isOffer = (event: Event): event is Offer => 'prompt' in event && typeof event.prompt === 'function'

let offered: Offer | undefined
const listeners = new Set<() => void>()

if (typeof addEventListener === 'function') {
  addEventListener('beforeinstallprompt', (event) => {
    // Nobody is asked unasked.
    event.preventDefault()
    offered = isOffer(event) ? event : undefined
    for (const listener of listeners) listener()
  })
  addEventListener('appinstalled', () => {
    offered = undefined
    for (const listener of listeners) listener()
  })
}

export const installs = {
  offer: (): Offer | undefined => offered,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

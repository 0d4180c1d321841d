/**
 * What a service worker has around it, as far as it is used here: the compiler's library for workers cannot stand beside
 * that for pages.
 */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
export interface Told extends Lasting {
  readonly data: unknown
}
export interface Scope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  readonly location: Location
}

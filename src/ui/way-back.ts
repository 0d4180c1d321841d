/** The browser's own (Chromium 126): is told when the reader wants to close what lies over the page. */
interface CloseWatcher extends EventTarget {
  destroy(): void
}

const isWatcher = (made: unknown): made is CloseWatcher =>
  made instanceof EventTarget && 'destroy' in made && typeof made.destroy === 'function'

/**
 * Calls `close` when the reader goes back by the gesture or button of the phone: it closes what lies over a page there, in place of
 * leaving the page. Browsers that do not tell of it leave the page, as they always did.
 * @returns ends that
 */
export function onWayBack(close: () => void): () => void {
  const Watcher: unknown = Reflect.get(window, 'CloseWatcher')
  const watcher: unknown = typeof Watcher === 'function' ? Reflect.construct(Watcher, []) : undefined
  if (!isWatcher(watcher)) return () => {}
  watcher.addEventListener('close', close)
  return () => watcher.destroy()
}

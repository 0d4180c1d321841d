import { matchRoutes, type DataRouter } from 'react-router'
import { isSpared } from '#data/device/line.ts'
import { keepRead } from '#data/device/worker.ts'
import { AWAKE } from './awake.ts'

/** A finger that rests on a link for so long (ms) is not about to scroll, as a rule; a tap takes about twice as long. */
const HELD_MS = 50

/** A browser that never calls itself idle is waited for so long (ms). */
const IDLE_MS = 2000

/**
 * What comes a while after a page, though its reader does nothing yet: what they read is kept; and over a line that need not be spared
 * the first press finds as much as any later one. The code of articles and the tools are there before it, and the page that a link
 * leads to is asked for when the press begins, not when it ends.
 */
export function later(router: DataRouter): void {
  if (import.meta.env.OFFLINE) void keepRead()
  if (!isSpared()) {
    void import('./pages/ArticlePage.tsx').catch(() => undefined)
    // The app is there already, or its data is on its way.
    addEventListener(AWAKE, whenIdle, { once: true })
    whenIdle()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointerdown', ({ target, button, pointerType }) => {
    clearTimeout(timer)
    const link = target instanceof Element && target.closest('a[href]:not([data-tool])')
    // What is a tool opens here; one in a drawing is another kind of element.
    if (link instanceof HTMLAnchorElement && link.origin === location.origin && button === 0 && !isSpared())
      timer = setTimeout(ask, pointerType === 'touch' ? HELD_MS : 0, router, new URL(link.href))
  })
  document.addEventListener('pointercancel', () => clearTimeout(timer))
}

/**
 * A first swipe, a first tap on a name are over by the time their code has come, and there is nothing to do them again with: it does
 * not wait for them. A sign that nobody has given (`useAsked`); one after another is none.
 */
function whenIdle(): void {
  const begin = () => document.dispatchEvent(new Event('scroll'))
  // Safari has no word for it.
  void (window.requestIdleCallback?.(begin, { timeout: IDLE_MS }) ?? setTimeout(begin))
}

/** Asks for the code and the data of a page. What does not come is asked for again when the reader is on the way there, and spoken of then. */
function ask({ routes, basename }: DataRouter, url: URL): void {
  const begin = (what: () => unknown) =>
    void Promise.resolve()
      .then(what)
      .catch(() => undefined)
  for (const { route, params } of matchRoutes(routes, url.pathname, basename) ?? []) {
    const { lazy, loader, path = '' } = route
    if (typeof lazy === 'function') begin(lazy)
    if (typeof loader === 'function')
      begin(() => loader({ request: new Request(url), url, pattern: path, params, context: {} }))
  }
}

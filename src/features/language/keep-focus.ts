/** How long the page may take to be drawn anew (ms). */
const LIMIT_MS = 5000

/**
 * The static page is Chinese, and drawn anew in another language: whoever has stepped through its links by keyboard
 * meanwhile is at the same link afterwards.
 */
export function keepFocus(page: Document): void {
  const at = page.activeElement
  const from = at?.closest('#root')
  if (!at || !from) return
  const name = nameOf(at)
  const twins = [...from.querySelectorAll(at.localName)].filter((one) => nameOf(one) === name)
  const turn = twins.indexOf(at)
  const observer = new MutationObserver(() => {
    if (at.isConnected) return
    observer.disconnect()
    const now = [...from.querySelectorAll<HTMLElement>(at.localName)].filter((one) => nameOf(one) === name)
    if (page.activeElement === page.body) now[turn]?.focus({ preventScroll: true })
  })
  observer.observe(from, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), LIMIT_MS)
}

/** What an element leads to or is called in every language. */
const nameOf = (element: Element): string =>
  ['href', 'name', 'id', 'data-tool'].map((name) => element.getAttribute(name) ?? '').join('\n')

import type { Line } from './lines.ts'

/** Where a line stands on the page; undefined while the page is not (yet) the article's. */
export function elementOf({ at }: Line): HTMLElement | undefined {
  if (typeof at === 'string') return document.getElementById(at) ?? undefined
  return document.querySelectorAll<HTMLElement>('article header > *')[at]
}

/**
 * Marks what is being read, by a class that React knows nothing of and leaves alone: what it has drawn stays as it is.
 * @returns how to take the mark away
 */
export function mark(element: HTMLElement, name: string): () => void {
  element.classList.add(name)
  return () => element.classList.remove(name)
}

/** Whether enough of it is between the window's head and the bar to be read. */
export function isInView(element: HTMLElement, below: number): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return top > 0 && Math.min(bottom, top + Math.min(height, below / 2)) < below
}

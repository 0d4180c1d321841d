import type { Line } from './lines.ts'

/** Where a line stands on the page; undefined while the page is not (yet) the article's. */
export function elementOf({ id, text }: Line): HTMLElement | undefined {
  if (id !== undefined) return document.getElementById(id) ?? undefined
  const words = (value: string | null) => (value ?? '').replace(/\s/g, '')
  const parts = document.querySelectorAll<HTMLElement>('article header > *')
  return [...parts].find((part) => words(part.textContent) === words(text))
}

/**
 * Marks what is being read, by a class that React knows nothing of and leaves alone: what it has drawn stays as it is.
 * @returns how to take the mark away
 */
export function mark(element: HTMLElement): () => void {
  element.classList.add('listen-marked')
  return () => element.classList.remove('listen-marked')
}

/** Whether enough of it is between the window's head and the bar to be read. */
export function isInView(element: HTMLElement, below: number): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return top > 0 && Math.min(bottom, top + Math.min(height, below / 2)) < below
}

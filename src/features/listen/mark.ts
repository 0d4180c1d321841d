import type { Line } from './lines.ts'

/** The name of the mark, in `Marks.css` too. */
const NAME = 'listened'

/** Where a line stands on the page; undefined while the page is not (yet) the article's. */
export function elementOf({ id, text }: Line): HTMLElement | undefined {
  if (id !== undefined) return document.getElementById(id) ?? undefined
  const words = (value: string | null) => (value ?? '').replace(/\s/g, '')
  const parts = document.querySelectorAll<HTMLElement>('article header > *')
  return [...parts].find((part) => words(part.textContent) === words(text))
}

/**
 * Marks what is being read, without a change to what React has drawn: as a highlight of the browser, where it has none by an
 * attribute that no component knows.
 * @returns how to take the mark away
 */
export function mark(element: HTMLElement): () => void {
  if ('highlights' in CSS && typeof Highlight === 'function') {
    const range = new Range()
    range.selectNodeContents(element)
    const highlight = new Highlight(range)
    CSS.highlights.set(NAME, highlight)
    return () => {
      if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME)
    }
  }
  element.setAttribute(`data-${NAME}`, '')
  return () => element.removeAttribute(`data-${NAME}`)
}

/** Whether enough of it is between the window's head and the bar to be read. */
export function isInView(element: HTMLElement, below: number): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return top > 0 && Math.min(bottom, top + Math.min(height, below / 2)) < below
}

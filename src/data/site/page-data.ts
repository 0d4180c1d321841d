import type { ReadJson } from './client.ts'

/**
 * Pages of tags hold the data that they are drawn from themselves, in a script element that no browser runs: one
 * file instead of two for each of many addresses, and nothing to wait for when a page is opened.
 */

const OPEN = '<script type="application/json" id="page-data">'
const CLOSE = '</script>'

/** The element that holds the data of a page; JSON in it cannot end it (ASVS 5.0 §1.2.3). */
export const pageDataElement = (json: string): string => OPEN + json.replaceAll('<', '\\u003c') + CLOSE

/** Whether a file of the site is a page, whose data is inside it. */
export const isPageFile = (file: string): boolean => file.endsWith('/index.html')

/**
 * The data that a page holds, out of its HTML.
 * @throws SyntaxError if there is none
 */
export function readPageData(html: string): unknown {
  const start = html.indexOf(OPEN)
  if (start < 0) throw new SyntaxError('a page without data')
  const from = start + OPEN.length
  return JSON.parse(html.slice(from, html.indexOf(CLOSE, from)))
}

/**
 * Reads the data of the page that is open from the document, everything else through `read`.
 * @param root the element that was drawn beforehand; its `data-path` says which address the document is
 * @param base the site's folder, with both slashes
 */
export function withOpenPage(read: ReadJson, root: HTMLElement, base: string): ReadJson {
  const own = `${root.dataset['path'] ?? ''}/index.html`
  return async (file, ...how) => {
    const text = base + file === own ? document.getElementById('page-data')?.textContent : undefined
    return text ? JSON.parse(text) : await read(file, ...how)
  }
}

import { createContext, use, useEffect } from 'react'
import type { Article, Page } from '#domain/schema.ts'
import { readablePath } from '#domain/urls.ts'

/** What a page says of itself, from its own data, to browsers, search engines and chat apps alike. */
export interface PageHead {
  /** Without the paper's name; the front page has none but the paper's. */
  title?: string
  paper?: string
  description?: string
  /** Its lasting address, without the base folder; a search or filter is not part of it. An error has none. */
  path?: string
  /** What is printed there, if it is an article. */
  article?: { page: Page; article: Article }
}

/** Gets each page's head while pages are drawn at build time; in the browser nobody asks. */
export const HeadContext = /* @__PURE__ */ createContext<((head: PageHead) => void) | undefined>(undefined)

/** Between what a page is called and its paper, and between a name and its kind. */
export const BETWEEN = ' - '

/** `title - paper`, as tabs and search engines show it. */
export const titleOf = ({ title, paper }: PageHead): string => [title, paper].filter(Boolean).join(BETWEEN)

/**
 * The head of a page. Drawing at build time hands it to whoever writes the file (publish/render/metadata.ts). In the
 * browser the elements of the file that was opened follow the reader: one canonical link, never two, and its origin
 * is the one that the build was given, so that the app's code does not depend on where the site stands. So does the
 * address that is printed; of a list the search or filter in it is part of what was printed. On paper it is written as it is
 * read: `%E8%B4%BE` nobody types without a slip, and browsers take the characters.
 */
export function Head(head: PageHead) {
  const { path, description = '', article } = head
  if (import.meta.env.SSR) use(HeadContext)?.(head)
  useEffect(() => {
    const lasting = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    const here = path ? import.meta.env.BASE_URL + path.slice(1) : location.pathname
    const url = new URL(lasting?.href ?? location.href).origin + here
    if (lasting) lasting.href = new URL(url).href
    document.querySelector('meta[name=description]')?.setAttribute('content', description)
    const printed = document.getElementById('address')
    if (printed) printed.textContent = article ? url : readablePath(url + location.search)
  })
  return import.meta.env.SSR ? null : <title>{titleOf(head)}</title>
}

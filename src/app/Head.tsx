import { createContext, use, useEffect } from 'react'
import { useHref } from 'react-router'
import type { Article, Page } from '#domain/schema.ts'
import { HOME } from '#domain/urls.ts'

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

/** `title - paper`, as tabs and search engines show it. */
export const titleOf = ({ title, paper }: PageHead): string => [title, paper].filter(Boolean).join(' - ')

/**
 * The head of a page. Drawing at build time hands it to whoever writes the file (publish/render/metadata.ts). In the
 * browser the elements of the file that was opened follow the reader: one canonical link, never two, and its origin
 * is the one that the build was given, so that the app's code does not depend on where the site stands.
 */
export function Head(head: PageHead) {
  const { path = HOME, description = '' } = head
  const href = useHref(path)
  if (import.meta.env.SSR) use(HeadContext)?.(head)
  useEffect(() => {
    const lasting = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    const url = new URL(href, lasting?.href ?? location.href).href
    if (lasting) lasting.href = url
    document.querySelector('meta[name=description]')?.setAttribute('content', description)
  }, [href, description])
  return import.meta.env.SSR ? null : <title>{titleOf(head)}</title>
}

import { isPicturePath } from '#domain/download-list.ts'
import { articleId, pageId, siteFile } from '#domain/urls.ts'
import type { PageDigest } from '../derive/digest.ts'

/** A picture of an issue: its address below the site's folder, and the articles (`01/3`) and pages (`01`) that show it. */
export interface PlacedPicture {
  path: string
  of: string[]
}

/** Any origin: only the path below it counts. */
const ORIGIN = 'https://site.invalid'

/**
 * The pictures of an issue that are files of the site, in the order of its pages, each once: of the pages as printed and of
 * the articles.
 * @param base the site's folder, with both slashes
 */
export function picturesOf(pages: readonly PageDigest[], base: string): PlacedPicture[] {
  const found = new Map<string, string[]>()
  for (const { page, articles } of pages) {
    const ofIssue = (id: string) => id.slice(page.date.length + 1)
    const shown = [
      ...(page.facsimile ? [[page.facsimile.src, ofIssue(pageId(page))] as const] : []),
      ...articles.flatMap(({ summary, pictures = [] }) =>
        pictures.map((src) => [src, ofIssue(articleId(summary))] as const),
      ),
    ]
    for (const [src, place] of shown) {
      const path = pathOf(src, base)
      if (path !== undefined) found.set(path, [...new Set([...(found.get(path) ?? []), place])])
    }
  }
  return [...found].map(([path, of]) => ({ path, of }))
}

/** The path that a browser asks for, as it writes it; undefined of what is not below the site's folder, or no picture. */
function pathOf(src: string, base: string): string | undefined {
  const address = siteFile(src, base)
  const url = address === undefined || !URL.canParse(address, ORIGIN) ? undefined : new URL(address, ORIGIN)
  if (url?.origin !== ORIGIN || !url.pathname.startsWith(base)) return undefined
  const path = url.pathname.slice(base.length)
  return isPicturePath(path) ? path : undefined
}

/** The file of the site that answers to a picture's path. */
export function pictureFile(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import { useHref } from 'react-router'
import { siteFile } from '#domain/urls.ts'

/** The address of a file of the site, below the folder in which the site lives; see {@link siteFile}. */
export function useSiteFile(src: string | undefined): string | undefined {
  const base = useHref('/')
  return src === undefined ? undefined : siteFile(src, base)
}

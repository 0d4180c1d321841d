import { useHref } from 'react-router'

/**
 * The address of a file of the site (a picture), from its path relative to the base folder. Undefined for a file
 * on another site: nothing is loaded from elsewhere.
 */
export function useSiteFile(src: string | undefined): string | undefined {
  const base = useHref('/')
  if (src === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return undefined
  return `${base.replace(/\/$/, '')}/${src.replace(/^\.?\//, '')}`
}

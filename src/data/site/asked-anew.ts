import { fetchPast } from './anew.ts'

/** Code that the page asked for later is named nowhere in it: a page load would take from the browser's cache what was cut. */
export const fetchAsked = (): Promise<void> =>
  fetchPast(
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (/\.(?:js|css)$/.test(name) ? [name] : [])),
  )

import type { DataRouter, DataStrategyFunction } from 'react-router'
import { openAnew } from '#data/site/anew.ts'
import { faultOf, UnreachableError } from '#data/site/client.ts'
import { DataError } from '#domain/parse.ts'

/**
 * Every address is a file of its own that can be read without the script of this tab, which may be older than
 * the site: after a new build its chunks and data files can be gone. So what cannot be opened from within is opened
 * once from without.
 */

/** How long code and data of a page may take together before it is opened from without (ms). */
const PATIENCE_MS = 90_000

/**
 * Loads what a navigation needs, as the router does by itself; what fails ends in one ordinary page load of the
 * address that was asked for. The first page of a visit has just been loaded so, and never is again: every page load
 * here follows a step of the reader, so there can be no loop of them.
 */
export function orPageLoad(getRouter: () => DataRouter): DataStrategyFunction {
  let first = true
  return async ({ request, matches }) => {
    const within = !first
    first = false
    const load = matches.filter(({ shouldLoad }) => shouldLoad)
    const all = Promise.all(load.map(async (match) => [match.route.id, await match.resolve()] as const))
    const late = new Promise<undefined>((resolve) => within && setTimeout(resolve, PATIENCE_MS))
    const results = await Promise.race([all, late])
    // A loader that redirects throws a Response.
    const failed = !results?.every(([, { type, result }]) => type === 'data' || result instanceof Response)
    if (failed && within && !request.signal.aborted) {
      await openAnew(request.url + (getRouter().state.navigation.location?.hash ?? ''), request.signal)
    }
    return Object.fromEntries((results ?? (await all)).map(([id, one]) => [id, asDataError(one)]))
  }
}

/** Code that did not come is as data that did not come; a loader throws nothing else of this kind. */
function asDataError<T extends { result: unknown }>(one: T): T {
  const { result } = one
  if (!(result instanceof Error) || result instanceof DataError) return one
  return {
    ...one,
    result: new UnreachableError(faultOf('assets', 'other', String(result)), { cause: result }),
  }
}
